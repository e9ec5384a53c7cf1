package app.diglot.intake.arxiv;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to ask arXiv, among all nodes on this database. */
@Entity
@Table(name = "arxiv_turn")
class ArxivTurnEntity {

    static final String NAME = "arxiv";

    @Id
    @Column(name = "name")
    private String name = NAME;

    @Column(name = "holder")
    private @Nullable UUID holder;

    /** After this a holder that did not give its turn back is taken for dead. */
    @Column(name = "held_until")
    private Instant heldUntil = Instant.EPOCH;

    /** No request before this. */
    @Column(name = "free_at")
    private Instant freeAt = Instant.EPOCH;

    protected ArxivTurnEntity() {}

    static ArxivTurnEntity fresh() {
        return new ArxivTurnEntity();
    }

    boolean isHeldAt(Instant now) {
        return holder != null && heldUntil.isAfter(now);
    }

    /** Takes the turn, and gives when the request may go out. A turn that was never given back counts as a request at its end. */
    Instant take(UUID by, Instant now, Duration longest) {
        Instant start = freeAt.isAfter(now) ? freeAt : now;
        holder = by;
        heldUntil = start.plus(longest);
        return start;
    }

    void giveBack(UUID by, Instant nextAt) {
        if (by.equals(holder)) {
            holder = null;
        }
        if (nextAt.isAfter(freeAt)) {
            freeAt = nextAt;
        }
    }
}
