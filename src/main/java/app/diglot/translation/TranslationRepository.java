package app.diglot.translation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslationRepository extends Repository<TranslationEntity, String> {

    record StoredState(String key, TextState state, String sourceFingerprint) {}

    List<TranslationEntity> findByKeyIn(Collection<String> keys);

    List<TranslationEntity> findByState(TextState state);

    @Query(
            "select new app.diglot.translation.TranslationRepository$StoredState(row.key, row.state, row.sourceFingerprint)"
                    + " from TranslationEntity row where row.key in :keys")
    List<StoredState> states(Collection<String> keys);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select row from TranslationEntity row where row.key = :key")
    Optional<TranslationEntity> lock(String key);

    void save(TranslationEntity row);

    @Modifying
    @Query("delete from TranslationEntity row where row.key in :keys")
    void deleteByKeys(Collection<String> keys);
}
