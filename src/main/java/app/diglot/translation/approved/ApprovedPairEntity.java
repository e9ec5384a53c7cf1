package app.diglot.translation.approved;

import app.diglot.shared.Bilingual;
import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sentence in both languages, as a person approved it. It never changes: what is approved otherwise later is another pair. */
@Entity
@Table(name = "approved_pair")
class ApprovedPairEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    /** The key of the translation that it stands in, {@code paper/UUID/title@zh-CN}. */
    @Column(name = "text_key")
    private String textKey;

    @Column(name = "english")
    private String english;

    @Column(name = "chinese")
    private String chinese;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "retired")
    private boolean retired;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ApprovedPairEntity() {}

    ApprovedPairEntity(String textKey, Bilingual<String> pair, PersonId by, Instant approvedAt, Instant now) {
        this.id = UUID.randomUUID();
        this.textKey = textKey;
        this.english = pair.english();
        this.chinese = pair.chinese();
        this.approvedBy = by.id();
        this.approvedAt = approvedAt;
        this.changedAt = now;
    }

    Bilingual<String> pair() {
        return new Bilingual<>(english, chinese);
    }

    /** It is not offered any more. */
    void retire(Instant at) {
        retired = true;
        changedAt = at;
    }
}
