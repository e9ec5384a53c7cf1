package app.diglot.translation.drafts;

import app.diglot.shared.Language;
import app.diglot.translation.drafts.EngineConnection.Answer;
import app.diglot.translation.drafts.EngineFailed.Reason;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An instance of LibreTranslate, as docs.libretranslate.com describes its API. Its key is sent and neither kept nor told. */
@Component
@Order(3)
class LibreEngine implements DraftEngine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServiceSettings settings;
    private final EngineConnection connection;

    LibreEngine(EngineSettings settings, EngineConnection connection) {
        this.settings = settings.libre();
        this.connection = connection;
    }

    @Override
    public String code() {
        return "libre";
    }

    @Override
    public boolean isSetUp() {
        return settings.isSetUp();
    }

    @Override
    public String name() {
        return "LibreTranslate";
    }

    @Override
    public List<String> draft(DraftRequest request) throws EngineFailed, InterruptedException {
        List<ProtectedSentence> sentences =
                request.sentences().stream().map(ProtectedSentence::inHtml).toList();
        Answer answer = connection.post(
                settings.address("/translate"),
                "",
                write(request.language(), sentences, settings.secret().read()),
                settings.timeout());
        return switch (answer.status()) {
            case 200 -> read(answer.body(), sentences);
            case 400 -> throw answer.failed(saysKey(answer.body()) ? Reason.KEY : Reason.REFUSED);
            case 401, 403 -> throw answer.failed(Reason.KEY);
            case 429 -> throw answer.failed(Reason.LIMITED);
            default -> throw answer.failed(Reason.UNREACHABLE);
        };
    }

    private static String write(Language language, List<ProtectedSentence> sentences, String secret) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode texts = body.putArray("q");
        sentences.forEach(sentence -> texts.add(sentence.sent()));
        body.put("source", code(language));
        body.put("target", code(language.other()));
        body.put("format", "html");
        if (!secret.isEmpty()) {
            body.put("api_key", secret);
        }
        return JSON.writeValueAsString(body);
    }

    private static String code(Language language) {
        return language == Language.ENGLISH ? "en" : "zh";
    }

    private static List<String> read(String body, List<ProtectedSentence> sentences) throws EngineFailed {
        try {
            return ProtectedSentence.putBack(
                    sentences,
                    JSON.readTree(body)
                            .path("translatedText")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        } catch (JacksonException e) {
            throw new EngineFailed(Reason.UNREADABLE);
        }
    }

    /** LibreTranslate asks for a missing key with the status of a bad request: "contact the server operator to get an API key". */
    private static boolean saysKey(String body) {
        return body.toLowerCase(Locale.ROOT).contains("api key");
    }
}
