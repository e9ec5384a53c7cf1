package app.diglot.intake.arxiv;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ArxivTurnRepository extends JpaRepository<ArxivTurnEntity, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ArxivTurnEntity t where t.name = :name")
    Optional<ArxivTurnEntity> findForChange(String name);
}
