package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<CandidateEntity, UUID> {

    /** A paper that was offered to a topic. */
    record Known(UUID topic, UUID paper) {}

    record TopicCount(UUID topic, long candidates) {}

    /** As much of a candidate as a queue needs to know its order. */
    record QueueStub(
            CandidateId id,
            UUID paper,
            UUID topic,
            LocalDate day,
            int place,
            CandidateState state,
            @Nullable UUID claimedBy) {

        QueueStub(
                UUID id,
                UUID paper,
                UUID topic,
                LocalDate day,
                int place,
                CandidateState state,
                @Nullable UUID claimedBy) {
            this(new CandidateId(id), paper, topic, day, place, state, claimedBy);
        }
    }

    /** What a topic decided on a paper, and in whose day's queue. */
    record Verdict(UUID topic, UUID paper, CandidateState state, LocalDate day) {

        boolean isChoice() {
            return state == CandidateState.CHOSEN;
        }

        PaperId id() {
            return new PaperId(paper);
        }
    }

    interface StandingCount {
        int getStanding();

        int getFresh();

        int getPapers();
    }

    String STUB = "select new app.diglot.intake.triage.CandidateRepository$QueueStub("
            + "c.id, c.paperId, c.topicId, c.day, c.place, c.state, c.claimedBy) from CandidateEntity c";

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

    @Query("select c.paperId from CandidateEntity c where c.day = :day"
            + " and c.state = app.diglot.intake.triage.CandidateState.CHOSEN")
    List<UUID> chosen(LocalDate day);

    @Modifying(flushAutomatically = true)
    @Query("delete from CandidateEntity c where c.day = :day and c.topicId = :topic and c.paperId in :papers"
            + " and c.state = app.diglot.intake.triage.CandidateState.OPEN")
    int deleteUndecided(LocalDate day, UUID topic, Collection<UUID> papers);

    /** The last papers that each topic chose, and the last that it rejected, as many as that of each; the last one first. */
    @Query("""
            select new app.diglot.intake.triage.CandidateRepository$Verdict(v.topic, v.paper, v.state, v.day)
            from (select c.topicId as topic, c.paperId as paper, c.state as state, c.decidedDay as day, c.decidedAt as at,
                      row_number() over (partition by c.topicId, c.state order by c.decidedAt desc, c.id) as place
                  from CandidateEntity c
                  where c.topicId in :topics and c.state <> app.diglot.intake.triage.CandidateState.OPEN
                      and c.decidedAt <= :until) v
            where v.place <= :most order by v.at desc, v.paper
            """)
    List<Verdict> verdicts(Collection<UUID> topics, Instant until, int most);

    @Query("select count(c) > 0 from CandidateEntity c where c.topicId in :topics and c.decidedAt <= :until"
            + " and c.state = app.diglot.intake.triage.CandidateState.CHOSEN")
    boolean anyChosen(Collection<UUID> topics, Instant until);

    @Modifying(flushAutomatically = true)
    @Query("delete from CandidateEntity c where c.topicId = :topic")
    void deleteByTopic(UUID topic);

    @Query("select distinct c.day from CandidateEntity c order by c.day desc")
    List<LocalDate> days(Limit limit);

    @Query(STUB + " where c.day = :day")
    List<QueueStub> offeredOn(LocalDate day);

    @Query(STUB + " where c.decidedDay = :day and c.day < :day")
    List<QueueStub> carriedOverAndDecidedOn(LocalDate day);

    @Query(STUB + " where c.state = app.diglot.intake.triage.CandidateState.OPEN and c.day < :day")
    List<QueueStub> carriedOverTo(LocalDate day);

    @Query(
            STUB
                    + " where c.paperId in :papers and c.state = app.diglot.intake.triage.CandidateState.OPEN and c.day <= :day")
    List<QueueStub> openOf(Collection<UUID> papers, LocalDate day);

    /**
     * The papers of a day's queue, counted by where they stand: 0 open, 1 chosen, 2 rejected; and whether the day itself brought
     * them (1) or they were carried over (0). A union, because each of its parts has an index.
     */
    @Query(value = """
            select standing, fresh, count(*) as papers from (
                select paper_id, min(standing) as standing, max(fresh) as fresh from (
                    select paper_id, topic_id, case state when 'OPEN' then 0 when 'CHOSEN' then 1 else 2 end as standing, 1 as fresh
                    from candidate where listing_day = :day
                    union all
                    select paper_id, topic_id, case state when 'OPEN' then 0 when 'CHOSEN' then 1 else 2 end, 0
                    from candidate where decided_day = :day and listing_day < :day
                    union all
                    select paper_id, topic_id, 0, 0
                    from candidate where state = 'OPEN' and listing_day < :day
                ) queued where topic_id in (:topics) group by paper_id
            ) standings group by standing, fresh
            """, nativeQuery = true)
    List<StandingCount> standings(LocalDate day, Collection<UUID> topics);

    @Query(value = "select count(*) from intake_item where listing_day = :day", nativeQuery = true)
    int announced(LocalDate day);

    @Query("select c from CandidateEntity c where c.paperId in :papers order by c.day, c.id")
    List<CandidateEntity> ofPapers(Collection<UUID> papers);

    /** In the order of their ids, so that two who lock the same ones do not wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CandidateEntity c where c.id in :ids order by c.id")
    List<CandidateEntity> lock(Collection<UUID> ids);

    void saveAll(Iterable<CandidateEntity> candidates);
}
