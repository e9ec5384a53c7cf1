package app.diglot.digests;

import static java.util.stream.Collectors.toMap;

import app.diglot.intake.triage.DayDigests;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells triage which digests it fills. */
@Component
class DigestsOfDay implements DayDigests {

    private final DigestRepository digests;

    DigestsOfDay(DigestRepository digests) {
        this.digests = digests;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<TopicId, DayDigest> of(LocalDate day) {
        return digests.findByDay(day).stream()
                .collect(toMap(
                        DigestEntity::topic,
                        digest -> new DayDigest(DigestNavigation.digest(digest.id()), digest.isPublished())));
    }
}
