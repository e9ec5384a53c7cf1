package app.diglot.translation.drafts;

import app.diglot.shared.Language;
import app.diglot.translation.drafts.EngineConnection.Answer;
import app.diglot.translation.drafts.EngineFailed.Reason;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** DeepL, as its API of translating text is described at developers.deepl.com. Its key is sent and neither kept nor told. */
@Component
@Order(2)
class DeepLEngine implements DraftEngine {

    /** DeepL API: at most 50 texts in a request. */
    private static final int MOST_TEXTS = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServiceSettings settings;
    private final EngineConnection connection;

    DeepLEngine(EngineSettings settings, EngineConnection connection) {
        this.settings = settings.deepl();
        this.connection = connection;
    }

    @Override
    public String code() {
        return "deepl";
    }

    @Override
    public boolean isSetUp() {
        return settings.isSetUp();
    }

    @Override
    public String name() {
        return "DeepL";
    }

    @Override
    public List<String> draft(DraftRequest request) throws EngineFailed, InterruptedException {
        List<ProtectedSentence> sentences =
                request.sentences().stream().map(ProtectedSentence::inXml).toList();
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += MOST_TEXTS) {
            texts.addAll(
                    ask(request.language(), sentences.subList(from, Math.min(from + MOST_TEXTS, sentences.size()))));
        }
        return texts;
    }

    private List<String> ask(Language language, List<ProtectedSentence> sentences)
            throws EngineFailed, InterruptedException {
        String secret = settings.secret().read();
        Answer answer = connection.post(
                settings.address("/v2/translate"),
                secret.isEmpty() ? "" : "DeepL-Auth-Key " + secret,
                write(language, sentences),
                settings.timeout());
        return switch (answer.status()) {
            case 200 -> read(answer.body(), sentences);
            case 401, 403 -> throw answer.failed(Reason.KEY);
            case 429, 529 -> throw answer.failed(Reason.LIMITED);
            case 456 -> throw answer.failed(Reason.QUOTA); // DeepL API: "Quota exceeded"
            default -> throw answer.failed(Reason.UNREACHABLE);
        };
    }

    private static String write(Language language, List<ProtectedSentence> sentences) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode texts = body.putArray("text");
        sentences.forEach(sentence -> texts.add(sentence.sent()));
        body.put("source_lang", language == Language.ENGLISH ? "EN" : "ZH");
        body.put("target_lang", language == Language.ENGLISH ? "ZH-HANS" : "EN-US");
        body.put("split_sentences", "0"); // they are sentences already
        body.put("tag_handling", "xml");
        body.put("outline_detection", false);
        body.putArray("ignore_tags").add(ProtectedSentence.XML_TAG);
        return JSON.writeValueAsString(body);
    }

    private static List<String> read(String body, List<ProtectedSentence> sentences) throws EngineFailed {
        try {
            return ProtectedSentence.putBack(
                    sentences,
                    JSON.readTree(body)
                            .path("translations")
                            .valueStream()
                            .map(translation -> translation.path("text").asString(""))
                            .toList());
        } catch (JacksonException e) {
            throw new EngineFailed(Reason.UNREADABLE);
        }
    }
}
