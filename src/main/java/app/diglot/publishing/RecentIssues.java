package app.diglot.publishing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues by id, the last ones asked for kept in memory: an issue never changes. */
@Component
class RecentIssues {

    private static final int KEPT = 100;

    private final IssueRepository issues;
    private final Map<UUID, Read> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Read> eldest) {
            return size() > KEPT;
        }
    };

    /** An issue with what its row says besides. */
    record Read(FrozenDigest digest, Instant publishedAt) {}

    RecentIssues(IssueRepository issues) {
        this.issues = issues;
    }

    Read get(UUID id) {
        return kept(id).orElseGet(() -> {
            IssueEntity issue = issues.findById(id).orElseThrow();
            Read read = new Read(issue.digest(), issue.publishedAt());
            synchronized (kept) {
                kept.put(id, read);
            }
            return read;
        });
    }

    private Optional<Read> kept(UUID id) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(id));
        }
    }
}
