package app.diglot.translation.terms;

import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "term")
class TermEntity {

    /** A phrase is one line. */
    private static final String BETWEEN_PHRASES = "\n";

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "source_language")
    private Language language;

    @Column(name = "source")
    private String source;

    @Column(name = "translations")
    private String translations;

    @Column(name = "forbidden")
    private String forbidden;

    @Column(name = "abbreviation")
    private String abbreviation;

    @Column(name = "kept")
    private boolean kept;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "term_level")
    private Level level;

    @Column(name = "note")
    private String note;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TermEntity() {}

    @SuppressWarnings("NullAway.Init") // become() sets them
    TermEntity(TermId id, Term term, PersonId by, Instant at) {
        this.id = id.id();
        become(term, by, at);
    }

    final void become(Term term, PersonId by, Instant at) {
        language = term.language();
        source = term.source();
        translations = String.join(BETWEEN_PHRASES, term.translations());
        forbidden = String.join(BETWEEN_PHRASES, term.forbidden());
        abbreviation = term.abbreviation();
        kept = term.isKept();
        level = term.level();
        note = term.note();
        changedBy = by.id();
        changedAt = at;
    }

    TermId id() {
        return new TermId(id);
    }

    boolean isAt(long seen) {
        return version != null && version == seen;
    }

    StoredTerm toStored() {
        return new StoredTerm(id(), term(), new PersonId(changedBy), changedAt, version == null ? 0 : version);
    }

    Term term() {
        return new Term(
                language,
                source,
                phrases(translations),
                phrases(forbidden),
                abbreviation,
                kept ? Kept.AS_IT_IS : Kept.TRANSLATED,
                level,
                note);
    }

    private static List<String> phrases(String stored) {
        return stored.lines().toList();
    }
}
