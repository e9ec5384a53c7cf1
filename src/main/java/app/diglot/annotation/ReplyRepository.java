package app.diglot.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplyRepository extends Repository<ReplyEntity, UUID> {

    @Query("select row from ReplyEntity row where row.annotation in :annotations and row.deletedAt is null"
            + " order by row.createdAt, row.id")
    List<ReplyEntity> to(Collection<UUID> annotations);

    Optional<ReplyEntity> findById(UUID id);

    void save(ReplyEntity row);

    @Modifying
    @Query("delete from ReplyEntity row where row.annotation in :annotations")
    void deleteTo(Collection<UUID> annotations);
}
