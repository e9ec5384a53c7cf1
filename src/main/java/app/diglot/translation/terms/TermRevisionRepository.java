package app.diglot.translation.terms;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TermRevisionRepository extends Repository<TermRevisionEntity, UUID> {

    List<TermRevisionEntity> findByTermIdOrderByReplacedAtDesc(UUID term);

    void save(TermRevisionEntity revision);
}
