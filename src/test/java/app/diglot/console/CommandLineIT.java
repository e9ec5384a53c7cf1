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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void importsSeveralFilesThroughTheRunningApp() throws IOException {
        Path first = Files.writeString(home.resolve("one.txt"), POST);
        Path second = Files.writeString(home.resolve("two.txt"), POST.replace("2024-01-08", "2024-01-09"));
        Path broken = Files.writeString(home.resolve("broken.md"), "---\ntitle: a: b\n---\n\n## T\n");
        try (ConfigurableApplicationContext app = startApp()) {
            // The database is this app's alone: a command that did not go through it would fail.
            assertThat(app.isRunning()).isTrue();

            assertThat(run("import", first.toString(), second.toString(), broken.toString(), "--dry-run"))
                    .isEqualTo(1);
            assertThat(output())
                    .contains("one.txt: agents 2024-01-08, 2 papers, would add 2", "two.txt: agents 2024-01-09");
            assertThat(errors()).contains("diglot: " + broken + ": Line 2 of the front matter is not YAML");
            assertThat(export("agents", "2024-01-08")).isEqualTo(1);

            out.reset();
            assertThat(run("import", first.toString(), second.toString(), "--publish", "--json"))
                    .as(errors())
                    .isZero();
            JsonNode told = JsonMapper.builder().build().readTree(output()).path("files");
            assertThat(told.size()).isEqualTo(2);
            assertThat(told.path(1).path("topic").asString()).isEqualTo("agents");
            assertThat(told.path(1).path("added").asInt()).isEqualTo(2);
            assertThat(told.path(1).path("published").asBoolean()).isTrue();
            assertThat(export("agents", "2024-01-09")).as(errors()).isZero();
        }
    }

    @Test
    void addsWhatADigestLacksAndPublishesBothLanguagesOfAPost() throws IOException {
        Path post = Files.writeString(home.resolve("post.txt"), POST);
        Path longer = Files.writeString(home.resolve("longer.txt"), POST + "\nA third\n\nAuthors:A\n\nText.\n\nPDF\n");
        Path both = Files.writeString(home.resolve("both.md"), """
                ---
                title: "Agents"
                date: 2024-02-01
                diglot: 1
                ---

                # 2024-02-01 更新

                ## Agents that read

                **读论文的智能体**

                **Authors:Ada Lovelace**

                We survey them.

                > 我们综述。

                [PDF](http://arxiv.org/abs/2402.00001v1)
                """);
        assertThat(run("import", post.toString())).as(errors()).isZero();
        assertThat(run("import", longer.toString())).isEqualTo(1);
        assertThat(errors()).contains("--add-new adds the 1 papers that it lacks");
        out.reset();
        assertThat(run("import", longer.toString(), "--add-new")).as(errors()).isZero();
        assertThat(output()).contains("3 papers, added 1");

        assertThat(run("import", both.toString(), "--publish")).as(errors()).isZero();
        assertThat(run(
                        "export",
                        "--topic",
                        "agents",
                        "--date",
                        "2024-02-01",
                        "--to",
                        home.resolve("both").toString()))
                .as(errors())
                .isZero();
        assertThat(home.resolve("both/_posts/2024-02-01_Agents.md")).content().contains("> 我们综述。", "**读论文的智能体**");
    }

    @Test
    void tellsAMistakeByItsExitCode() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "--topic")).isEqualTo(2);
        assertThat(run("import", home.resolve("nowhere.txt").toString())).isEqualTo(1);
        assertThat(errors()).contains("wants at least one file", "--topic wants a value", "there is no such file");
    }

    @Test
    void givesAPasswordOnAFolderThatWasNeverRun() {
        assertThat(run("password", "admin")).as(errors()).isZero();
        assertThat(output().strip()).matches("[a-z0-9]{5}(-[a-z0-9]{5}){3}");
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
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
