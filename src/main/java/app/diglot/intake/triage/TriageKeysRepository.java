package app.diglot.intake.triage;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TriageKeysRepository extends Repository<TriageKeysEntity, UUID> {

    Optional<TriageKeysEntity> findById(UUID person);

    void save(TriageKeysEntity keys);
}
