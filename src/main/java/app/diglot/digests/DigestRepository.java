package app.diglot.digests;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DigestRepository extends Repository<DigestEntity, UUID> {

    /** Which paper stands in which digest, in which version. */
    record PresentPaper(UUID digest, UUID paper, @Nullable Integer version) {}

    /** An entry whose team was told of a later version. */
    record AlertedEntry(
            UUID digest,
            UUID topic,
            LocalDate day,
            @Nullable UUID owner,
            UUID workedBy) {}

    /** A paper that stands in a digest. */
    record ShownPaper(UUID paper, UUID digest, UUID topic, LocalDate day) {}

    String MATCHING = " from DigestEntity digest"
            + " where (:topic is null or digest.topicId = :topic)"
            + " and (:from is null or digest.day >= :from)"
            + " and (:to is null or digest.day <= :to)"
            + " and (:state is null or digest.state = :state)"
            + " and (:anyText = true or digest.topicId in :topics or exists (select 1 from EntryEntity entry"
            + "  where entry.digest = digest and entry.removedAt is null and entry.paperId in :papers))";

    Optional<DigestEntity> findById(UUID id);

    Optional<DigestEntity> findByTopicIdAndDay(UUID topicId, LocalDate day);

    boolean existsByTopicId(UUID topicId);

    @Query("select digest from DigestEntity digest left join fetch digest.entries where digest.id = :id")
    Optional<DigestEntity> withEntries(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select digest from DigestEntity digest where digest.id = :id")
    Optional<DigestEntity> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select digest from DigestEntity digest"
            + " where digest.id = (select entry.digest.id from EntryEntity entry where entry.id = :entry)")
    Optional<DigestEntity> lockDigestOf(UUID entry);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select digest from DigestEntity digest where digest.topicId = :topic and digest.day = :day")
    Optional<DigestEntity> lock(UUID topic, LocalDate day);

    /** Makes the digest if there is none; two who begin it at once meet in it. */
    @Modifying(flushAutomatically = true)
    @Query(
            value = "insert ignore into digest (id, topic_id, listing_day, introduction_language, state, demo,"
                    + " created_by, created_at, worked_by, worked_at, version)"
                    + " values (:id, :topic, :day, :language, 'UNPUBLISHED', false, :by, :at, :by, :at, 0)",
            nativeQuery = true)
    void begin(UUID id, UUID topic, LocalDate day, String language, UUID by, Instant at);

    List<DigestEntity> findByDay(LocalDate day);

    /** Every digest that shows one of the papers. */
    @Query(
            "select new app.diglot.digests.DigestRepository$ShownPaper(entry.paperId, digest.id, digest.topicId, digest.day)"
                    + " from EntryEntity entry join entry.digest digest"
                    + " where entry.paperId in :papers and entry.removedAt is null order by digest.day desc")
    List<ShownPaper> showing(Collection<UUID> papers);

    @Query("select entry.digest.id from EntryEntity entry where entry.id = :entry")
    Optional<UUID> idOfDigestOf(UUID entry);

    @Query("select digest" + MATCHING
            + " order by digest.day desc, digest.createdAt, digest.id limit :limit offset :offset")
    List<DigestEntity> matching(
            @Nullable UUID topic,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DigestState state,
            boolean anyText,
            Collection<UUID> topics,
            Collection<UUID> papers,
            int limit,
            int offset);

    @Query("select count(digest)" + MATCHING)
    int countMatching(
            @Nullable UUID topic,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DigestState state,
            boolean anyText,
            Collection<UUID> topics,
            Collection<UUID> papers);

    @Query("select new app.diglot.digests.DigestRepository$PresentPaper("
            + "entry.digest.id, entry.paperId, entry.arxivVersion)"
            + " from EntryEntity entry where entry.digest.id in :digests and entry.removedAt is null")
    List<PresentPaper> presentPapers(Collection<UUID> digests);

    @Query("select new app.diglot.digests.DigestRepository$AlertedEntry("
            + "digest.id, digest.topicId, digest.day, entry.ownerId, digest.workedBy)"
            + " from EntryEntity entry join entry.digest digest"
            + " where entry.alertVersion is not null and entry.removedAt is null")
    List<AlertedEntry> alerted();

    /** Past the digests and their locks: an alert is nothing that two people could disagree about. */
    @Modifying(flushAutomatically = true)
    @Query(
            "update EntryEntity entry set entry.alertVersion = :version, entry.alertedAt = :at where entry.paperId in :papers")
    int alert(Collection<UUID> papers, int version, Instant at);

    /** A still later version that came meanwhile is to be decided on as well. */
    @Modifying(flushAutomatically = true)
    @Query("update EntryEntity entry set entry.alertVersion = null, entry.alertedAt = null"
            + " where entry.id = :entry and entry.alertVersion <= :version")
    void settleAlert(UUID entry, int version);

    /** Alerts again, unless there is another alert by now. */
    @Modifying(flushAutomatically = true)
    @Query("update EntryEntity entry set entry.alertVersion = :version, entry.alertedAt = :at"
            + " where entry.id = :entry and entry.alertVersion is null")
    void restoreAlert(UUID entry, @Nullable Integer version, @Nullable Instant at);

    @Query("select distinct entry.digest.id from EntryEntity entry"
            + " where entry.paperId in :papers and entry.removedAt is null")
    List<UUID> idsWithAny(Collection<UUID> papers);

    @Query("select distinct entry.paperId from EntryEntity entry"
            + " where entry.paperId in :papers and entry.digest.id <> :digest")
    List<UUID> papersElsewhere(Collection<UUID> papers, UUID digest);

    /** Past the version: who worked last is nothing that two people could disagree about. */
    @Modifying(flushAutomatically = true)
    @Query("update DigestEntity digest set digest.workedBy = :by, digest.workedAt = :at where digest.id = :id")
    int touch(UUID id, UUID by, Instant at);

    /** The digests that show the paper, always in the same order, so that two who lock them do not wait for each other. */
    @Query("select entry.digest.id from EntryEntity entry"
            + " where entry.paperId = :paper and entry.removedAt is null order by entry.digest.id")
    List<UUID> idsWith(UUID paper);

    void save(DigestEntity digest);

    void delete(DigestEntity digest);

    void flush();
}
