package app.diglot.publishing;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicationRepository extends Repository<PublicationEntity, UUID> {

    String LISTED = "select new app.diglot.publishing.ListedRow(p.slug, p.day, i.id, i.publishedAt, i.headline)"
            + " from PublicationEntity p join IssueEntity i on i.id = p.issueId where p.takenBackAt is null";

    void save(PublicationEntity publication);

    Optional<PublicationEntity> findById(UUID digestId);

    Optional<PublicationEntity> findBySlugAndDay(String slug, LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PublicationEntity p where p.digestId = :digestId")
    Optional<PublicationEntity> lock(UUID digestId);

    @Query(LISTED + " order by p.day desc, p.slug")
    List<ListedRow> latest(Limit limit);

    @Query(LISTED + " and p.slug = :slug order by p.day desc")
    List<ListedRow> latestOf(String slug, Limit limit);

    @Query(LISTED + " and p.day between :from and :to order by p.day desc, p.slug")
    List<ListedRow> between(LocalDate from, LocalDate to);

    @Query(
            "select new app.diglot.publishing.MonthRow(year(p.day), month(p.day), count(p)) from PublicationEntity p"
                    + " where p.takenBackAt is null group by year(p.day), month(p.day) order by year(p.day) desc, month(p.day) desc")
    List<MonthRow> months();

    @Query("select max(p.day) from PublicationEntity p where p.slug = :slug and p.day < :day and p.takenBackAt is null")
    Optional<LocalDate> before(String slug, LocalDate day);

    @Query("select min(p.day) from PublicationEntity p where p.slug = :slug and p.day > :day and p.takenBackAt is null")
    Optional<LocalDate> after(String slug, LocalDate day);

    @Modifying
    @Query("delete from PublicationEntity p where p.digestId = :digestId")
    void deleteByDigestId(UUID digestId);
}
