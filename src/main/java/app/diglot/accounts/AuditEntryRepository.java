package app.diglot.accounts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AuditEntryRepository extends JpaRepository<AuditEntryEntity, UUID> {

    @Query("select entry from AuditEntryEntity entry where :person is null or entry.personId = :person"
            + " order by entry.happenedAt desc, entry.id limit :limit offset :offset")
    List<AuditEntryEntity> latest(@Nullable UUID person, int offset, int limit);

    @Query("select count(entry) from AuditEntryEntity entry where :person is null or entry.personId = :person")
    int countOf(@Nullable UUID person);
}
