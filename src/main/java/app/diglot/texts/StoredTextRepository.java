package app.diglot.texts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTextRepository extends Repository<StoredTextEntity, String> {

    List<StoredTextEntity> findByKeyIn(Collection<String> keys);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select text from StoredTextEntity text where text.key = :key")
    Optional<StoredTextEntity> lock(String key);

    /** Makes the row of a text that nobody has written yet, at version 0; two first writers meet in it. */
    @Modifying
    @Query(
            value = "insert ignore into stored_text (text_key, content, edit_version, edited_by, edited_at)"
                    + " values (:key, '', 0, :by, :at)",
            nativeQuery = true)
    void begin(String key, UUID by, Instant at);

    @Modifying
    @Query("delete from StoredTextEntity text where text.key in :keys")
    void deleteByKeys(Collection<String> keys);
}
