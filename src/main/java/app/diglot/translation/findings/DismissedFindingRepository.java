package app.diglot.translation.findings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DismissedFindingRepository extends Repository<DismissedFindingEntity, DismissedFindingEntity.Key> {

    List<DismissedFindingEntity> findByTextKeyIn(Collection<String> textKeys);

    void save(DismissedFindingEntity finding);

    @Modifying(flushAutomatically = true)
    @Query("delete from DismissedFindingEntity d where d.textKey = :textKey and d.finding = :finding")
    void deleteByTextKeyAndFinding(String textKey, String finding);
}
