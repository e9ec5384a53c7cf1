package app.diglot.translation;

import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where one translation stands. Its words lie in the stored text of the same key; staleness is found by comparison. */
@Entity
@Table(name = "translation")
class TranslationEntity {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ENGINE = 100;

    /** The key of the translation, {@code paper/UUID/title@zh-CN}. */
    @Id
    @Column(name = "text_key")
    private String key;

    /** Never {@link TextState#STALE}: that depends on the source as it stands. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private TextState state;

    @Column(name = "content_version")
    private long contentVersion;

    @Column(name = "source_fingerprint")
    private String sourceFingerprint;

    @Column(name = "source_content")
    private String sourceContent;

    @Column(name = "translated_by")
    private @Nullable UUID translatedBy;

    @Column(name = "translated_at")
    private @Nullable Instant translatedAt;

    @Column(name = "reviewed_by")
    private @Nullable UUID reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    @Column(name = "engine")
    private @Nullable String engine;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TranslationEntity() {}

    TranslationEntity(SourceText source) {
        this.key = source.targetKey();
        this.state = TextState.UNTRANSLATED;
        this.sourceContent = source.content();
        this.sourceFingerprint = source.fingerprint().value();
    }

    String key() {
        return key;
    }

    boolean isAt(long seen) {
        return contentVersion == seen;
    }

    boolean isDraft() {
        return state == TextState.DRAFT;
    }

    boolean hasWords() {
        return state != TextState.UNTRANSLATED;
    }

    boolean isBy(PersonId person) {
        return person.id().equals(translatedBy);
    }

    /** A person wrote these words. */
    void write(SourceText source, long written, boolean blank, PersonId by, Instant at) {
        contentVersion = written;
        dropReview();
        if (blank) {
            state = TextState.UNTRANSLATED;
            translatedBy = null;
            translatedAt = null;
            engine = null;
            madeFrom(source);
            return;
        }
        answer(source, by, at);
    }

    /** A machine proposed these words. */
    void draft(SourceText source, long written, String machine, Instant at) {
        contentVersion = written;
        dropReview();
        madeFrom(source);
        state = TextState.DRAFT;
        translatedBy = null;
        translatedAt = at;
        engine = machine.substring(0, Math.min(machine.length(), LONGEST_ENGINE));
    }

    /** A person declares the words right against this source; nothing changes where somebody has already. */
    void confirm(SourceText source, PersonId by, Instant at) {
        if (against(state, sourceFingerprint, source.fingerprint()).isSettled()) {
            return;
        }
        dropReview();
        answer(source, by, at);
    }

    /** Another person than the translator approves the words against this source. */
    void review(SourceText source, PersonId by, Instant at) {
        madeFrom(source);
        state = TextState.REVIEWED;
        reviewedBy = by.id();
        reviewedAt = at;
        overrideReason = null;
    }

    /** The translator, or whoever takes a draft as it is, approves the words alone and says why. */
    void reviewOverriding(SourceText source, PersonId by, Instant at, String reason) {
        String stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        }
        if (isDraft()) {
            answer(source, by, at);
        }
        review(source, by, at);
        overrideReason = stripped;
    }

    void reopen() {
        if (state == TextState.REVIEWED) {
            state = TextState.TRANSLATED;
        }
        dropReview();
    }

    /** The review of those words; none where they have not been reviewed. */
    Optional<TranslationReviewed> asReviewed(String content) {
        UUID reviewer = reviewedBy;
        Instant at = reviewedAt;
        if (state != TextState.REVIEWED || reviewer == null || at == null) {
            return Optional.empty();
        }
        return source().map(source -> new TranslationReviewed(source, content, new PersonId(reviewer), at));
    }

    /** The source that these words were made from, by the name that they are stored under. */
    private Optional<SourceText> source() {
        int mark = key.lastIndexOf('@');
        return TextKey.parse(key.substring(0, mark))
                .flatMap(name -> Language.parse(key.substring(mark + 1))
                        .map(target -> new SourceText(name, target.other(), sourceContent)));
    }

    Translation toTranslation(SourceText source, String content) {
        return new Translation(
                source.target(),
                content,
                contentVersion,
                against(state, sourceFingerprint, source.fingerprint()),
                person(translatedBy),
                translatedAt,
                person(reviewedBy),
                reviewedAt,
                overrideReason,
                engine,
                sourceContent);
    }

    /** The state that readers see: what is stored, unless the source has changed under it. */
    static TextState against(TextState stored, String madeFrom, Fingerprint source) {
        boolean changed = !madeFrom.equals(source.value());
        return changed && stored != TextState.UNTRANSLATED ? TextState.STALE : stored;
    }

    private void answer(SourceText source, PersonId by, Instant at) {
        madeFrom(source);
        state = TextState.TRANSLATED;
        translatedBy = by.id();
        translatedAt = at;
        engine = null;
    }

    private void madeFrom(SourceText source) {
        sourceContent = source.content();
        sourceFingerprint = source.fingerprint().value();
    }

    private void dropReview() {
        reviewedBy = null;
        reviewedAt = null;
        overrideReason = null;
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
