package app.diglot.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.DiglotApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command line and the app on one data folder, as on an editor's machine. */
class CommandLineIT {

    private static final String POST = """
            Agents

            2024-01-08 更新

            Agents that read: a survey

            Authors:Ada Lovelace, Grace Hopper

            We survey agents that read.

            PDF

            Agents that write {{ braces }}

            Authors:Alan Turing

            We let agents write, for $n > 1$ of them.

            PDF
            """;

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void givesAPasswordWhileTheAppRunsAndWhenItHasStopped() throws IOException {
        try (ConfigurableApplicationContext app = startApp()) {
            assertThat(app.isRunning()).isTrue();
            assertThat(ControlFile.read(home)).isPresent();
            assertThat(run("password", "admin"))
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
        assertThat(ControlFile.read(home)).isEmpty();
        String fromTheApp = out.toString(StandardCharsets.UTF_8);
        out.reset();

        assertThat(run("password", "admin"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();

        assertThat(fromTheApp.strip()).hasSizeGreaterThan(12);
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .hasSizeGreaterThan(12)
                .isNotEqualTo(fromTheApp.strip());
    }

    @Test
    void importsPublishesAndExportsAPost() throws IOException {
        Path post = Files.writeString(home.resolve("post.txt"), POST);

        assertThat(run("import", post.toString(), "--topic", "agents", "--dry-run"))
                .as(errors())
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("agents 2024-01-08, 2 papers, would add 2");
        assertThat(export("agents", "2024-01-08")).isEqualTo(1);
        assertThat(errors()).contains("readers see no digest agents of 2024-01-08");

        assertThat(run("import", post.toString(), "--topic", "agents", "--publish", "--json"))
                .as(errors())
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"added\":2", "\"published\":true");
        assertThat(run("import", post.toString(), "--topic", "agents")).isEqualTo(1);
        assertThat(errors()).contains("there is a digest agents of 2024-01-08 already");

        assertThat(export("agents", "2024-01-08")).as(errors()).isZero();
        try (Stream<Path> posts = Files.list(home.resolve("blog/_posts"))) {
            assertThat(posts.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .content()
                            .contains("Agents that read: a survey", "Ada Lovelace", "disableNunjucks: true"));
        }
    }

    private int export(String topic, String day) {
        return run(
                "export",
                "--topic",
                topic,
                "--date",
                day,
                "--language",
                "en",
                "--to",
                home.resolve("blog").toString());
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysThatNobodyHasTheName() {
        assertThat(run("password", "nobody")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("diglot: password: nobody has the login nobody");
    }

    @Test
    void refusesWhoComesThroughAProxy() throws Exception {
        try (ConfigurableApplicationContext app = startApp();
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(app.isRunning()).isTrue();
            ControlFile control = ControlFile.read(home).orElseThrow();
            HttpRequest.Builder post = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + control.port() + RunningApp.PATH))
                    .header(ControlToken.HEADER, control.token())
                    .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"x\",\"arguments\":[],\"files\":[]}"));

            assertThat(status(client, post.copy())).isEqualTo(200);
            assertThat(status(client, post.copy().header("X-Forwarded-For", "203.0.113.9")))
                    .isEqualTo(403);
        }
    }

    private static int status(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private ConfigurableApplicationContext startApp() {
        return new SpringApplicationBuilder(DiglotApplication.class).run(options("--server.port=0"));
    }

    private int run(String... words) {
        LocalRun localRun = new LocalRun(DiglotApplication.class, options());
        return new CommandLine(
                        home,
                        localRun,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String[] options(String... more) {
        return Stream.concat(Stream.of("--diglot.home=" + home, "--diglot.demo=false"), Stream.of(more))
                .toArray(String[]::new);
    }
}
