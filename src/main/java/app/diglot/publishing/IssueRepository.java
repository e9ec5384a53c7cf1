package app.diglot.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueRepository extends Repository<IssueEntity, UUID> {

    void save(IssueEntity issue);

    Optional<IssueEntity> findById(UUID id);

    List<IssueEntity> findByDigestIdOrderByNumberDesc(UUID digestId);

    @Query("select coalesce(max(issue.number), 0) from IssueEntity issue where issue.digestId = :digestId")
    int lastNumber(UUID digestId);

    @Modifying
    @Query("delete from IssueEntity issue where issue.digestId = :digestId")
    void deleteByDigestId(UUID digestId);
}
