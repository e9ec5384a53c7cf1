package app.diglot.texts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParkedTextRepository extends Repository<ParkedTextEntity, ParkedTextEntity.Id> {

    void save(ParkedTextEntity parked);

    Optional<ParkedTextEntity> findById(ParkedTextEntity.Id id);

    void delete(ParkedTextEntity parked);

    void deleteById(ParkedTextEntity.Id id);

    @Query("select parked from ParkedTextEntity parked where parked.id.person = :person and parked.id.key in :keys")
    List<ParkedTextEntity> of(UUID person, Collection<String> keys);

    @Modifying
    @Query("delete from ParkedTextEntity parked where parked.id.key in :keys")
    void deleteByKeys(Collection<String> keys);
}
