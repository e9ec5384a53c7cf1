package app.diglot.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<PersonEntity, UUID> {

    record Name(UUID id, String displayName) {}

    @Query(
            "select new app.diglot.accounts.PersonRepository$Name(p.id, p.displayName) from PersonEntity p where p.id in :ids")
    List<Name> names(Collection<UUID> ids);

    @Query("select distinct p from PersonEntity p left join fetch p.roles order by p.displayName, p.name")
    List<PersonEntity> everyone();

    @Query("select p from PersonEntity p left join fetch p.roles where p.id = :id")
    Optional<PersonEntity> withRoles(UUID id);

    @Query("select p from PersonEntity p left join fetch p.roles where p.name = :name")
    Optional<PersonEntity> named(String name);

    /** Locks, so that two administrators cannot disable each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PersonEntity p where p.disabled = false and :role member of p.roles order by p.id")
    List<PersonEntity> lockEnabledWith(Role role);

    @Modifying
    @Query("update PersonEntity p set p.lastSeenAt = :now where p.id = :id")
    void seen(UUID id, Instant now);
}
