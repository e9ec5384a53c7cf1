package app.diglot.translation.memory;

import java.util.UUID;

/** Tells one approved pair from another, whatever becomes of its texts. */
public record PairId(UUID value) implements Comparable<PairId> {

    @Override
    public int compareTo(PairId other) {
        return value.compareTo(other.value);
    }
}
