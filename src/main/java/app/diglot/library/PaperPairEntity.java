package app.diglot.library;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person said of two papers. */
@Entity
@Table(name = "paper_pair")
class PaperPairEntity {

    enum Verdict {
        ONE,
        TWO
    }

    /** Always with the same one first. */
    @Embeddable
    record Key(
            @Column(name = "first_id") UUID first,
            @Column(name = "second_id") UUID second) {

        static Key of(PaperId one, PaperId other) {
            return one.id().compareTo(other.id()) < 0 ? new Key(one.id(), other.id()) : new Key(other.id(), one.id());
        }
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks who it was
    @Column(name = "decided_by")
    private UUID decidedBy;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperPairEntity() {}

    @SuppressWarnings("NullAway.Init") // decide() sets the rest
    PaperPairEntity(Key key) {
        this.key = key;
    }

    PaperPairEntity decide(Verdict said, PersonId by, Instant at) {
        verdict = said;
        decidedBy = by.id();
        decidedAt = at;
        return this;
    }

    boolean isOne() {
        return verdict == Verdict.ONE;
    }

    PaperId first() {
        return new PaperId(key.first());
    }

    PaperId second() {
        return new PaperId(key.second());
    }
}
