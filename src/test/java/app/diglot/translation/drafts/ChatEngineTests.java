package app.diglot.translation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.shared.Language;
import app.diglot.translation.drafts.EngineFailed.Reason;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatEngineTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DraftRequest REQUEST = new DraftRequest(
            Language.ENGLISH,
            "abstract",
            List.of("We train $x$.", "It works."),
            List.of(new Term(
                    Language.ENGLISH, "owl", List.of("猫头鹰"), List.of(), "", Term.Kept.TRANSLATED, Level.STRICT, "")),
            List.of(),
            List.of());

    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer service;
    private String sent = "";
    private String authorization = "";
    private Played played = exchange -> answer(exchange, 200, "");

    private interface Played {
        void handle(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/chat/completions", exchange -> {
            sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            played.handle(exchange);
        });
        service.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        service.stop(0);
    }

    @Test
    void asksForTheSentencesWithTheirTerms() throws Exception {
        played = exchange -> answer(exchange, 200, completion("""
                {"segments":[{"id":1,"text":"我们训练 $x$。"},{"id":2,"text":"它有效。"}]}"""));

        assertThat(engine().draft(REQUEST)).containsExactly("我们训练 $x$。", "它有效。");

        JsonNode body = JSON.readTree(sent);
        assertThat(body.path("model").asString()).isEqualTo("example-1");
        JsonNode content =
                JSON.readTree(body.path("messages").path(1).path("content").asString());
        assertThat(content.path("terms").path("owl").asString()).isEqualTo("猫头鹰");
        assertThat(content.path("segments").path(1).path("text").asString()).isEqualTo("It works.");
        assertThat(authorization).isEqualTo("Bearer sesame");
    }

    @Test
    void readsJsonInFenceWithPoliteWordsAround() throws Exception {
        played = exchange -> answer(exchange, 200, completion("""
                Sure!
                ```json
                {"segments":[{"id":1,"text":"一"},{"id":2,"text":"二"}]}
                ```"""));

        assertThat(engine().draft(REQUEST)).containsExactly("一", "二");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"segments\":[{\"id\":1,\"text\":\"一二\"}]}",
                "{\"segments\":[{\"id\":2,\"text\":\"二\"},{\"id\":1,\"text\":\"一\"}]}",
                "{\"segments\":[{\"id\":1,\"text\":\"一\"},{\"id\":2,\"text\":\"  \"}]}",
                "{\"segments\":[{\"id\":1,\"text\":\"一",
                "抱歉，我无法完成此请求。",
                "}{"
            })
    void refusesWhatIsNotTheseSentences(String content) {
        played = exchange -> answer(exchange, 200, completion(content));

        assertFails(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"429, LIMITED", "401, KEY", "403, KEY", "500, UNREACHABLE", "302, UNREACHABLE"})
    void saysWhatTheServiceRefused(int status, Reason reason) {
        played = exchange -> answer(exchange, status, "{\"error\":{\"message\":\"no\"}}");

        assertFails(reason);
    }

    @Test
    void givesUpOnServiceThatDoesNotAnswer() {
        played = exchange -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };

        assertFails(Reason.UNREACHABLE);
    }

    @Test
    void givesUpOnAnswerThatBreaksOff() {
        played = exchange -> {
            exchange.sendResponseHeaders(200, 5_000);
            exchange.getResponseBody().write("{\"choices\"".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };

        assertFails(Reason.UNREACHABLE);
    }

    @Test
    void takesTheKeyFromFileAndNeverTellsIt(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("key"), "from the file\n");
        ServiceSettings settings = new ServiceSettings(address(), "m", "", secret.toString(), Duration.ofSeconds(5));
        played = exchange -> answer(exchange, 401, "{}");

        assertThatExceptionOfType(EngineFailed.class)
                .isThrownBy(() -> engine(settings).draft(REQUEST))
                .satisfies(failed -> assertThat(failed.toString()).doesNotContain("from the file"));

        assertThat(authorization).isEqualTo("Bearer from the file");
        assertThat(settings.toString()).doesNotContain("from the file");
        assertThat(new ServiceSettings("", "", "sesame", "", Duration.ofSeconds(1)).toString())
                .doesNotContain("sesame");
    }

    private void assertFails(Reason reason) {
        assertThatExceptionOfType(EngineFailed.class)
                .isThrownBy(() -> engine().draft(REQUEST))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(reason));
    }

    private ChatEngine engine() {
        return engine(new ServiceSettings(address(), "example-1", "sesame", "", Duration.ofMillis(1_500)));
    }

    private static ChatEngine engine(ServiceSettings settings) {
        return new ChatEngine(
                new EngineSettings(List.of(), Duration.ZERO, Duration.ZERO, settings, settings, settings),
                new EngineConnection());
    }

    private String address() {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/v1/";
    }

    private static String completion(String content) {
        var root = JSON.createObjectNode();
        root.putArray("choices").addObject().putObject("message").put("content", content);
        return JSON.writeValueAsString(root);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
