package app.diglot.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditEntryRepository extends JpaRepository<AuditEntryEntity, UUID> {}
