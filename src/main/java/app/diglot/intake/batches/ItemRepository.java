package app.diglot.intake.batches;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemRepository extends Repository<ItemEntity, ItemEntity.Key> {

    /** How many items of a kind a day has. */
    record KindCount(LocalDate day, ItemKind kind, long count) {}

    @Query("select new app.diglot.intake.batches.ItemRepository$KindCount(item.day, item.kind, count(item))"
            + " from ItemEntity item where item.day in :days group by item.day, item.kind")
    List<KindCount> counts(Collection<LocalDate> days);

    @Query("select item.base from ItemEntity item where item.day = :day and item.base in :bases")
    Set<String> known(LocalDate day, Collection<String> bases);

    List<ItemEntity> findByDay(LocalDate day);

    List<ItemEntity> findByDayAndBaseIn(LocalDate day, Collection<String> bases);

    List<ItemEntity> findByDayAndBaseGreaterThanOrderByBase(LocalDate day, String base, Limit limit);

    List<ItemEntity> findByDayAndKindAndBaseGreaterThanOrderByBase(
            LocalDate day, ItemKind kind, String base, Limit limit);

    void deleteAll(Iterable<ItemEntity> items);
}
