package app.diglot.translation.approved;

import static org.hibernate.jpa.HibernateHints.HINT_FETCH_SIZE;

import app.diglot.translation.memory.ApprovedPair;
import app.diglot.translation.memory.PairId;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ApprovedPairRepository extends Repository<ApprovedPairEntity, UUID> {

    /** When the first pair was approved, which stays since no row is ever removed, and when the last change was. */
    record Stamp(@Nullable Instant first, @Nullable Instant last) {}

    /** What the index takes of a pair. */
    record Row(UUID id, String english, String chinese, boolean retired) {

        PairId pairId() {
            return new PairId(id);
        }

        ApprovedPair pair() {
            return new ApprovedPair(pairId(), english, chinese);
        }
    }

    record Dated(String english, String chinese, Instant approvedAt) {}

    /** Where a pair comes from. */
    record Origin(UUID id, String textKey, UUID approvedBy, Instant approvedAt) {}

    @Query(
            "select new app.diglot.translation.approved.ApprovedPairRepository$Stamp(min(p.approvedAt), max(p.changedAt))"
                    + " from ApprovedPairEntity p")
    Stamp stamp();

    @Query(
            "select new app.diglot.translation.approved.ApprovedPairRepository$Row(p.id, p.english, p.chinese, p.retired)"
                    + " from ApprovedPairEntity p where p.changedAt >= :since order by p.changedAt")
    List<Row> changedSince(Instant since);

    @Query(
            "select new app.diglot.translation.approved.ApprovedPairRepository$Row(p.id, p.english, p.chinese, p.retired)"
                    + " from ApprovedPairEntity p where p.retired = false")
    @QueryHints(@QueryHint(name = HINT_FETCH_SIZE, value = "1000"))
    Stream<Row> standing();

    @Query("select new app.diglot.translation.approved.ApprovedPairRepository$Dated(p.english, p.chinese, p.approvedAt)"
            + " from ApprovedPairEntity p where p.retired = false order by p.approvedAt, p.id")
    @QueryHints(@QueryHint(name = HINT_FETCH_SIZE, value = "1000"))
    Stream<Dated> dated();

    @Query("select p from ApprovedPairEntity p where p.textKey in :textKeys and p.retired = false")
    List<ApprovedPairEntity> standingOf(Collection<String> textKeys);

    @Query("select new app.diglot.translation.approved.ApprovedPairRepository$Origin(p.id, p.textKey, p.approvedBy,"
            + " p.approvedAt) from ApprovedPairEntity p where p.id in :ids")
    List<Origin> origins(Collection<UUID> ids);

    void save(ApprovedPairEntity pair);
}
