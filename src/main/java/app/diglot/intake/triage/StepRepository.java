package app.diglot.intake.triage;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<StepEntity, UUID> {

    String STANDING = "select step from StepEntity step"
            + " where step.personId = :person and step.queueDay = :day and step.undoneAt is null"
            + " order by step.takenAt desc, step.id";

    /** The steps that can be taken back, the last first. */
    @Query(STANDING)
    List<StepEntity> standing(UUID person, LocalDate day, Limit limit);

    /** The same, held until the end of the transaction: two windows of one person take back one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(STANDING)
    List<StepEntity> lockStanding(UUID person, LocalDate day, Limit limit);

    void save(StepEntity step);
}
