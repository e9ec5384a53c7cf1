package app.diglot.intake.batches;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The batches and what they count. */
@Service
public class Batches {

    private final BatchRepository batches;
    private final ItemRepository items;
    private final BatchLedger ledger;

    Batches(BatchRepository batches, ItemRepository items, BatchLedger ledger) {
        this.batches = batches;
        this.items = items;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Optional<Batch> find(LocalDate day) {
        return batches.findByDay(day).map(batch -> batch.toBatch(numbersOf(day)));
    }

    /** The latest days first; two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public List<Batch> latest(int atMost) {
        List<BatchEntity> found = batches.findAllByOrderByDayDesc(Limit.of(atMost));
        Map<LocalDate, BatchNumbers> numbers =
                numbers(found.stream().map(BatchEntity::day).toList());
        return found.stream()
                .map(batch -> batch.toBatch(numbers.getOrDefault(batch.day(), BatchNumbers.NONE)))
                .toList();
    }

    /** What was announced under that day; empty where it was never asked for. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Optional<BatchNumbers> numbers(LocalDate day) {
        return batches.findByDay(day).map(batch -> numbersOf(day));
    }

    /**
     * The papers behind a number, by id.
     *
     * @param kind of all kinds where null
     * @param after the id without version after which to go on; empty from the beginning
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public List<BatchItem> items(LocalDate day, @Nullable ItemKind kind, String after, int atMost) {
        List<ItemEntity> found = kind == null
                ? items.findByDayAndBaseGreaterThanOrderByBase(day, after, Limit.of(atMost))
                : items.findByDayAndKindAndBaseGreaterThanOrderByBase(day, kind, after, Limit.of(atMost));
        return found.stream().map(ItemEntity::toItem).toList();
    }

    /** Has a running batch stop, on whichever node. What it has stored stays; asked again, it goes on. */
    @PreAuthorize("hasRole('EDITOR')")
    public void stop(LocalDate day) {
        ledger.stop(day);
    }

    BatchNumbers numbersOf(LocalDate day) {
        return numbers(List.of(day)).getOrDefault(day, BatchNumbers.NONE);
    }

    Optional<BatchState> stateOf(LocalDate day) {
        return batches.findByDay(day).map(BatchEntity::state);
    }

    private Map<LocalDate, BatchNumbers> numbers(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        return items.counts(days).stream()
                .collect(groupingBy(
                        ItemRepository.KindCount::day,
                        collectingAndThen(
                                toMap(ItemRepository.KindCount::kind, row -> Math.toIntExact(row.count())),
                                BatchNumbers::of)));
    }
}
