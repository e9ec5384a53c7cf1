package app.diglot.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnotationRepository extends Repository<AnnotationEntity, UUID> {

    @Query("select row from AnnotationEntity row where row.target in :targets and row.deletedAt is null"
            + " order by row.start, row.createdAt, row.id")
    List<AnnotationEntity> on(Collection<String> targets);

    @Query("select row.id from AnnotationEntity row where row.target in :targets")
    List<UUID> idsOn(Collection<String> targets);

    Optional<AnnotationEntity> findById(UUID id);

    void save(AnnotationEntity row);

    @Modifying
    @Query("delete from AnnotationEntity row where row.id in :ids")
    void deleteByIds(Collection<UUID> ids);
}
