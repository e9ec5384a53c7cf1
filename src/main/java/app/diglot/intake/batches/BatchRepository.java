package app.diglot.intake.batches;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BatchRepository extends Repository<BatchEntity, LocalDate> {

    Optional<BatchEntity> findByDay(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select batch from BatchEntity batch where batch.day = :day")
    Optional<BatchEntity> lock(LocalDate day);

    List<BatchEntity> findAllByOrderByDayDesc(Limit limit);

    @Query("select batch from BatchEntity batch" + " where batch.day = (select max(item.day) from ItemEntity item)")
    Optional<BatchEntity> newestWithItems();

    void saveAndFlush(BatchEntity batch);
}
