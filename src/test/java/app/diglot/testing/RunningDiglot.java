package app.diglot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The packaged application in a process of its own, as a person starts it: its own folder, port and, unless told otherwise, H2. */
public final class RunningDiglot implements AutoCloseable {

    private static final Path JAR = Path.of("target", "diglot.jar");
    private static final Duration START = Duration.ofMinutes(2);
    private static final Pattern ONE_TIME = Pattern.compile("([a-z0-9]{5}(?:-[a-z0-9]{5}){3})");

    private final Path home;
    private final int port;
    private final Path output;
    private final Map<String, String> variables;
    private Process process;

    private RunningDiglot(Path home, int port, Map<String, String> variables) {
        this.home = home;
        this.port = port;
        this.output = home.resolve("output.txt");
        this.variables = variables;
        this.process = launch();
        awaitReady();
    }

    /** Starts the application on an empty folder, with these environment variables besides. */
    public static RunningDiglot start(Map<String, String> variables) {
        try {
            return new RunningDiglot(Files.createTempDirectory("diglot-it-"), freePort(), variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RunningDiglot start() {
        return start(Map.of());
    }

    /** The site's address, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /** The one-time password that the last start printed. */
    public Optional<String> oneTimePassword() {
        Matcher matcher = ONE_TIME.matcher(printed());
        String last = null;
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return Optional.ofNullable(last);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it again on the same folder, port and database. */
    public void startAgain() {
        process = launch();
        awaitReady();
    }

    /** Runs a command of the command line on this folder. */
    public CommandOutcome command(Path folder, String... arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(java(arguments));
            builder.environment().putAll(environment());
            Path out = Files.createTempFile("diglot-out", ".txt");
            Path err = Files.createTempFile("diglot-err", ".txt");
            Process command = builder.directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            command.getOutputStream().close();
            int exit = command.waitFor();
            return new CommandOutcome(exit, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a command said, and how it ended. */
    public record CommandOutcome(int exit, String out, String err) {}

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private Process launch() {
        try {
            Files.deleteIfExists(output);
            ProcessBuilder builder = new ProcessBuilder(java());
            builder.environment().putAll(environment());
            return builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DIGLOT_HOME", home.toString(),
                "DIGLOT_PORT", Integer.toString(port),
                "DIGLOT_BASE_URL", address()));
        environment.putAll(variables);
        return environment;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitReady() {
        Awaitility.await("the application's start").atMost(START).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended: " + printed());
            }
            return printed().contains("Diglot is ready");
        });
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String printed() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
