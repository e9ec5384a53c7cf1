package app.diglot.texts;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<RevisionEntity, RevisionEntity.Id> {

    void save(RevisionEntity revision);

    @Query(
            "select revision from RevisionEntity revision where revision.id.key = :key order by revision.id.version desc, revision.id.editedAt desc")
    List<RevisionEntity> of(String key);

    @Modifying
    @Query("delete from RevisionEntity revision where revision.id.key in :keys")
    void deleteByKeys(Collection<String> keys);
}
