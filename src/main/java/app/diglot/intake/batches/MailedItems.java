package app.diglot.intake.batches;

import static java.util.stream.Collectors.toMap;

import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.batches.BatchStore.Added;
import app.diglot.intake.rules.RuleBook;
import app.diglot.library.LicenceSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores parts of a mailed listing, and remembers that a mail announced them. */
@Component
class MailedItems {

    private final BatchStore store;
    private final ItemRepository items;

    MailedItems(BatchStore store, ItemRepository items) {
        this.store = store;
        this.items = items;
    }

    /** What was listed before, as the API does not tell it, is as the mail announces it from now on. */
    @Transactional
    Added store(LocalDate day, List<Listed> part, RuleBook rules) {
        Added added = store.store(day, new Announced(part, List.of()), LicenceSource.ARXIV_FEED, rules);
        Map<String, ItemKind> told = part.stream().collect(toMap(Listed::base, Listed::kind, (one, two) -> one));
        items.findByDayAndBaseIn(day, told.keySet())
                .forEach(item -> item.mailedAs(Objects.requireNonNull(told.get(item.base()))));
        return added;
    }

    @Transactional
    Added refuse(LocalDate day, Announced refused, RuleBook rules) {
        return store.store(day, refused, LicenceSource.ARXIV_FEED, rules);
    }

    @Transactional(readOnly = true)
    List<Listed> notYetListed(LocalDate day, List<Listed> papers) {
        Set<String> known = papers.isEmpty()
                ? Set.of()
                : items.known(day, papers.stream().map(Listed::base).toList());
        return papers.stream().filter(listed -> !known.contains(listed.base())).toList();
    }
}
