package app.diglot.publishing;

import app.diglot.library.Library;
import app.diglot.library.PapersReplaced;
import app.diglot.shared.ArxivId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which papers of an issue arXiv has in later versions by now: the one thing that a page shows besides its issue. Asked for once a
 * minute for each issue, however many readers come; a replacement that this node took in is told at once.
 */
@Component
class NewerVersions {

    private static final int KEPT = 300;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(SortedMap<String, Integer> versions, Instant asked) {}

    private final Library library;
    private final Clock clock;
    private final Map<UUID, Known> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
            return size() > KEPT;
        }
    };

    NewerVersions(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** Numbers of versions by arXiv ids without versions, always in the same order. */
    SortedMap<String, Integer> of(UUID issue, FrozenDigest digest) {
        Instant now = clock.instant();
        return kept(issue, now).orElseGet(() -> {
            SortedMap<String, Integer> asked = ask(digest);
            synchronized (kept) {
                kept.put(issue, new Known(asked, now));
            }
            return asked;
        });
    }

    @TransactionalEventListener
    void on(PapersReplaced replaced) {
        synchronized (kept) {
            kept.clear();
        }
    }

    private Optional<SortedMap<String, Integer>> kept(UUID issue, Instant now) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(issue))
                    // A clock that was set back makes nothing fresh for longer.
                    .filter(known -> Duration.between(known.asked(), now).abs().compareTo(FRESH) < 0)
                    .map(Known::versions);
        }
    }

    private SortedMap<String, Integer> ask(FrozenDigest digest) {
        List<ArxivId> shown = digest.entries().stream()
                .flatMap(entry -> entry.arxivId().stream())
                .filter(id -> id.version() != null)
                .toList();
        Map<String, Integer> latest =
                library.latestNumbers(shown.stream().map(ArxivId::base).toList());
        SortedMap<String, Integer> newer = new TreeMap<>();
        for (ArxivId id : shown) {
            Integer version = id.version();
            Integer number = latest.get(id.base());
            if (version != null && number != null && number > version) {
                newer.put(id.base(), number);
            }
        }
        return Collections.unmodifiableSortedMap(newer);
    }
}
