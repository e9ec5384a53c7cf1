package app.diglot.intake.triage;

import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.Map;

/** The digests that a day's choices go into; kept by the module that makes digests. */
public interface DayDigests {

    /**
     * A digest of that day.
     *
     * @param address of its screen, within the desk
     */
    record DayDigest(String address, boolean published) {}

    Map<TopicId, DayDigest> of(LocalDate day);
}
