package app.diglot.translation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.shared.Language;
import app.diglot.translation.drafts.EngineFailed.Reason;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wire forms of DeepL and LibreTranslate, as their documentation has them. */
class TranslationServicesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DraftRequest REQUEST = new DraftRequest(
            Language.ENGLISH,
            "abstract",
            List.of("If $a<b$ & c, train.", "It works."),
            List.of(),
            List.of(),
            List.of());

    private HttpServer service;
    private JsonNode sent = JSON.createObjectNode();
    private String authorization = "";
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            sent = JSON.readTree(exchange.getRequestBody().readAllBytes());
            authorization = exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization");
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void asksDeepLAndKeepsItAwayFromFormulas() throws Exception {
        answer = """
                {"translations":[{"detected_source_language":"EN","text":"若 <x id=\\"1\\">$a&lt;b$</x> &amp; c，则训练。"},\
                {"text":"它有效。"}]}""";

        assertThat(deepL().draft(REQUEST)).containsExactly("若 $a<b$ & c，则训练。", "它有效。");

        assertThat(authorization).isEqualTo("/v2/translate DeepL-Auth-Key sesame");
        assertThat(sent.path("text").path(0).asString()).isEqualTo("If <x id=\"1\">$a&lt;b$</x> &amp; c, train.");
        assertThat(sent.path("source_lang").asString()).isEqualTo("EN");
        assertThat(sent.path("target_lang").asString()).isEqualTo("ZH-HANS");
        assertThat(sent.path("ignore_tags").path(0).asString()).isEqualTo("x");
    }

    @Test
    void asksLibreTranslateAndKeepsItAwayFromFormulas() throws Exception {
        answer = """
                {"translatedText":["若 <span id=\\"1\\" translate=\\"no\\">$a&lt;b$</span> &amp; c，则训练。","它有效。"]}""";

        assertThat(libre().draft(REQUEST)).containsExactly("若 $a<b$ & c，则训练。", "它有效。");

        assertThat(authorization).isEqualTo("/translate null");
        assertThat(sent.path("q").path(0).asString()).contains("<span translate=\"no\" id=\"1\">$a&lt;b$</span>");
        assertThat(sent.path("target").asString()).isEqualTo("zh");
        assertThat(sent.path("format").asString()).isEqualTo("html");
        assertThat(sent.path("api_key").asString()).isEqualTo("sesame");
    }

    @Test
    void putsNothingBackThatTheAnswerLost() throws Exception {
        answer = "{\"translatedText\":[\"若 c，则训练。\",\"它有效。\"]}";

        assertThat(libre().draft(REQUEST)).containsExactly("若 c，则训练。", "它有效。");
    }

    @ParameterizedTest
    @CsvSource({"403, KEY", "429, LIMITED", "529, LIMITED", "456, QUOTA", "500, UNREACHABLE", "302, UNREACHABLE"})
    void saysWhatDeepLRefused(int said, Reason reason) {
        status = said;

        assertFails(deepL(), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "403, Invalid API key, KEY",
        "400, Please contact the server operator to get an API key, KEY",
        "400, Invalid request: exceeds text limit, REFUSED",
        "429, Slowdown, LIMITED",
        "500, Cannot translate text, UNREACHABLE"
    })
    void saysWhatLibreTranslateRefused(int said, String error, Reason reason) {
        status = said;
        answer = "{\"error\":\"" + error + "\"}";

        assertFails(libre(), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"translatedText\":[\"一\"]}",
                "{\"translatedText\":[\"一\",\" \"]}",
                "<html>",
                "{\"translations\":[]}",
                "''"
            })
    void refusesWhatIsNotTheseSentences(String body) {
        answer = body;

        assertFails(libre(), Reason.UNREADABLE);
        assertFails(deepL(), Reason.UNREADABLE);
    }

    private static void assertFails(DraftEngine engine, Reason reason) {
        assertThatExceptionOfType(EngineFailed.class)
                .isThrownBy(() -> engine.draft(REQUEST))
                .satisfies(failed -> {
                    assertThat(failed.reason()).isEqualTo(reason);
                    assertThat(failed.toString()).doesNotContain("sesame");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"若 [span translate='no' id='1']$a<b$[/span]", "若 [x id='1']$a<b$[/x]"})
    void refusesTagsThatWereTakenForWords(String torn) {
        answer = "{\"translatedText\":[\"" + torn + "\",\"它有效。\"]}";

        assertThatExceptionOfType(EngineFailed.class)
                .isThrownBy(() -> libre().draft(REQUEST))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE));
    }

    private DeepLEngine deepL() {
        return new DeepLEngine(settings(), new EngineConnection());
    }

    private LibreEngine libre() {
        return new LibreEngine(settings(), new EngineConnection());
    }

    private EngineSettings settings() {
        ServiceSettings here = new ServiceSettings(address(), "", "sesame", "", Duration.ofSeconds(3));
        return new EngineSettings(List.of(), Duration.ZERO, Duration.ZERO, here, here, here);
    }

    private String address() {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/";
    }
}
