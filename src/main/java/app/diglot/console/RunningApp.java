package app.diglot.console;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The app that runs already on this machine's data folder, if there is one. */
class RunningApp {

    static final String PATH = "/control/commands";

    /** Months of listings at arXiv's pace. */
    private static final Duration LONGEST_COMMAND = Duration.ofHours(12);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path home;

    RunningApp(Path home) {
        this.home = home;
    }

    /** Empty where no app runs: no file, or the file of an app that was killed. */
    Optional<CommandResult> run(CommandRequest request) throws IOException, InterruptedException {
        Optional<ControlFile> announced = ControlFile.read(home);
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        ControlFile app = announced.get();
        if (!app.processLives()) {
            app.remove(home);
            return Optional.empty();
        }
        try {
            return Optional.of(ask(app, request));
        } catch (ConnectException nobodyListens) {
            // The process number has been given to another program since.
            app.remove(home);
            return Optional.empty();
        }
    }

    private static CommandResult ask(ControlFile app, CommandRequest request) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(address(app))
                .timeout(LONGEST_COMMAND)
                .header(ControlToken.HEADER, app.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(request)))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            HttpResponse<byte[]> answer = client.send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                return CommandResult.failed("the app on port " + app.port() + " refused the command (status "
                        + answer.statusCode() + "); stop it and start it again");
            }
            return JSON.readValue(answer.body(), CommandResult.class);
        }
    }

    private static URI address(ControlFile app) {
        String host = app.host().contains(":") ? "[" + app.host() + "]" : app.host();
        return URI.create("http://" + host + ":" + app.port() + PATH);
    }
}
