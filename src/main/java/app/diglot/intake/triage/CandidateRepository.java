package app.diglot.intake.triage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<CandidateEntity, UUID> {

    /** A paper that was offered to a topic. */
    record Known(UUID topic, UUID paper) {}

    record TopicCount(UUID topic, long candidates) {}

    @Query("select new app.diglot.intake.triage.CandidateRepository$Known(c.topicId, c.paperId)"
            + " from CandidateEntity c where c.paperId in :papers")
    List<Known> known(Collection<UUID> papers);

    @Query("select max(c.place) from CandidateEntity c where c.day = :day")
    Optional<Integer> lastPlace(LocalDate day);

    @Query("select new app.diglot.intake.triage.CandidateRepository$TopicCount(c.topicId, count(c))"
            + " from CandidateEntity c where c.day = :day group by c.topicId")
    List<TopicCount> counts(LocalDate day);

    @Modifying(flushAutomatically = true)
    @Query("delete from CandidateEntity c where c.day = :day and c.paperId in :papers"
            + " and c.state <> app.diglot.intake.triage.CandidateState.CHOSEN")
    int deleteNotChosen(LocalDate day, Collection<UUID> papers);

    void saveAll(Iterable<CandidateEntity> candidates);
}
