package app.diglot.translation.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a machine drafted, when, and how far the text was from it when a person approved it. */
@Entity
@Table(name = "draft")
class DraftRecord {

    @Id
    @Column(name = "id")
    private UUID id;

    /** The key of the translation, {@code paper/UUID/title@zh-CN}. */
    @Column(name = "text_key")
    private String textKey;

    @Column(name = "engine")
    private String engine;

    @Column(name = "model")
    private String model;

    @Column(name = "prompt")
    private String prompt;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "content")
    private String content;

    /** From 0 for the same words to 1 for none of them; none as long as nobody has approved the text. */
    @Column(name = "distance")
    private @Nullable Double distance;

    @SuppressWarnings("NullAway.Init")
    protected DraftRecord() {}

    DraftRecord(String textKey, DraftEngine engine, String content, Instant at) {
        this.id = UUID.randomUUID();
        this.textKey = textKey;
        this.engine = engine.name();
        this.model = engine.model();
        this.prompt = engine.prompt();
        this.content = content;
        this.draftedAt = at;
    }

    String content() {
        return content;
    }

    void became(double measured) {
        distance = measured;
    }
}
