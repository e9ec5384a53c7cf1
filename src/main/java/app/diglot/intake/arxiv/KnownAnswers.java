package app.diglot.intake.arxiv;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last answers of which arXiv can say that they still hold. Few, as each may be a thousand papers. */
final class KnownAnswers {

    private static final int MOST = 4;

    private record Known(Validators validators, Slice slice) {}

    private final Map<URI, Known> known = new LinkedHashMap<>();

    synchronized Validators validators(URI address) {
        return Optional.ofNullable(known.get(address)).map(Known::validators).orElse(Validators.NONE);
    }

    synchronized Optional<Slice> slice(URI address) {
        return Optional.ofNullable(known.get(address)).map(Known::slice);
    }

    /** Keeps an answer if it can be asked for again. */
    synchronized void keep(URI address, Validators validators, Slice slice) {
        known.remove(address);
        if (validators.equals(Validators.NONE)) {
            return;
        }
        if (known.size() == MOST) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(address, new Known(validators, slice));
    }
}
