package app.diglot.translation.drafts;

import app.diglot.translation.drafts.EngineConnection.Answer;
import app.diglot.translation.drafts.EngineFailed.Reason;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Any service that speaks the OpenAI chat protocol. Its key is sent and neither kept nor told. */
@Component
@Order(1)
class ChatEngine implements DraftEngine {

    private final ServiceSettings settings;
    private final EngineConnection connection;

    ChatEngine(EngineSettings settings, EngineConnection connection) {
        this.settings = settings.chat();
        this.connection = connection;
    }

    @Override
    public String code() {
        return "chat";
    }

    @Override
    public boolean isSetUp() {
        return settings.isSetUp();
    }

    @Override
    public String name() {
        return settings.model().isBlank() ? settings.address("").getHost() : settings.model();
    }

    @Override
    public String model() {
        return settings.model();
    }

    @Override
    public String prompt() {
        return ChatMessages.VERSION;
    }

    @Override
    public boolean heedsFaults() {
        return true;
    }

    @Override
    public List<String> draft(DraftRequest request) throws EngineFailed, InterruptedException {
        String secret = settings.secret().read();
        Answer answer = connection.post(
                settings.address("/chat/completions"),
                secret.isEmpty() ? "" : "Bearer " + secret,
                ChatMessages.write(settings.model(), request),
                settings.timeout());
        return switch (answer.status()) {
            case 200 ->
                ChatMessages.read(answer.body(), request).orElseThrow(() -> new EngineFailed(Reason.UNREADABLE));
            case 401, 403 -> throw answer.failed(Reason.KEY);
            case 402 -> throw answer.failed(Reason.QUOTA);
            case 429 -> throw answer.failed(Reason.LIMITED);
            default -> throw answer.failed(Reason.UNREACHABLE);
        };
    }
}
