package app.diglot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command line against an app that is played by a small server of the JDK. */
class CommandLineTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CommandResult RUN_HERE = CommandResult.done("run here");

    @TempDir
    Path home;

    @TempDir
    Path blog;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicReference<CommandRequest> asked = new AtomicReference<>();
    private final AtomicReference<CommandResult> answer = new AtomicReference<>(CommandResult.done("done by the app"));
    private HttpServer app;

    @BeforeEach
    void startApp() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext(RunningApp.PATH, exchange -> {
            boolean known = "secret".equals(exchange.getRequestHeaders().getFirst(ControlToken.HEADER));
            asked.set(JSON.readValue(exchange.getRequestBody(), CommandRequest.class));
            exchange.sendResponseHeaders(known ? 200 : 403, 0);
            exchange.getResponseBody().write(JSON.writeValueAsBytes(answer.get()));
            exchange.close();
        });
        app.start();
    }

    @AfterEach
    void stopApp() {
        app.stop(0);
    }

    @Test
    void handsTheCommandAndItsFilesToTheRunningApp() throws IOException {
        announce("secret");
        Path post = Files.writeString(blog.resolve("2023-12-07_LLM.md"), "# 更新\n");

        int exitCode = run("import", post.toString(), "--dry-run");

        assertThat(exitCode).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("done by the app");
        assertThat(asked.get().arguments()).containsExactly(post.toString(), "--dry-run");
        assertThat(asked.get().files()).containsExactly(CommandFile.of(post.toString(), "# 更新\n"));
    }

    @Test
    void laysTheFilesThatTheAppGivesUnderTheFolderAskedFor() throws IOException {
        announce("secret");
        answer.set(new CommandResult(0, "1 file", "", List.of(CommandFile.of("_posts/a.md", "日报"))));

        run(
                "export",
                "--topic",
                "llm",
                "--date",
                "2023-12-07",
                "--to",
                blog.resolve("source").toString());

        assertThat(blog.resolve("source/_posts/a.md")).hasContent("日报");
    }

    @Test
    void passesOnTheExitCodeAndTheErrorsOfTheApp() throws IOException {
        announce("secret");
        answer.set(CommandResult.failed("there is no person of that name"));

        assertThat(run("password", "ada")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("diglot: there is no person of that name");
        assertThat(out.size()).isZero();
    }

    @Test
    void runsTheCommandHereWhenNoAppRuns() {
        assertThat(run("password", "ada")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("run here");
    }

    @Test
    void runsTheCommandHereWhenTheAppWasKilled() throws IOException {
        announce("secret");
        app.stop(0);

        assertThat(run("password", "ada")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("run here");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void saysSoWhenTheAppRefuses() throws IOException {
        announce("of an earlier start");

        assertThat(run("password", "ada")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("refused the command (status 403)");
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThat(run("import", "nowhere.md")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("diglot: nowhere.md: there is no such file");
    }

    @Test
    void explainsEachCommand() {
        assertThat(run("help")).isZero();
        assertThat(run("import", "--help")).isZero();
        assertThat(run("help", "export")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("diglot run", "diglot import FILE…", "diglot export --topic");
        assertThat(run("dance")).isEqualTo(2);
    }

    private void announce(String token) throws IOException {
        new ControlFile(
                        "127.0.0.1",
                        app.getAddress().getPort(),
                        token,
                        ProcessHandle.current().pid())
                .write(home);
    }

    private int run(String... words) {
        LocalRun localRun = new LocalRun(Object.class) {
            @Override
            CommandResult run(CommandRequest request) {
                return RUN_HERE;
            }
        };
        return new CommandLine(
                        home,
                        localRun,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }
}
