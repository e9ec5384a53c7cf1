package app.diglot.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperPairRepository extends Repository<PaperPairEntity, PaperPairEntity.Key> {

    Optional<PaperPairEntity> findById(PaperPairEntity.Key key);

    @Query("select pair from PaperPairEntity pair where pair.key.first in :papers or pair.key.second in :papers")
    List<PaperPairEntity> of(Collection<UUID> papers);

    void save(PaperPairEntity pair);

    void deleteById(PaperPairEntity.Key key);

    @Modifying(flushAutomatically = true)
    @Query("delete from PaperPairEntity pair where pair.key.first = :paper or pair.key.second = :paper")
    void deleteOf(UUID paper);
}
