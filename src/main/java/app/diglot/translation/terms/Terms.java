package app.diglot.translation.terms;

import app.diglot.accounts.CurrentPerson;
import app.diglot.translation.TermsChanged;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team's terms. Everybody who translates keeps them; what a term was before stays in its history. */
@Service
public class Terms {

    private final TermRepository terms;
    private final TermRevisionRepository revisions;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile Compiled compiled = new Compiled(null, Glossary.empty());

    Terms(
            TermRepository terms,
            TermRevisionRepository revisions,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.revisions = revisions;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** A glossary and the terms that it was made of. */
    private record Compiled(TermRepository.@Nullable Stamp of, Glossary glossary) {}

    /** All terms by name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<StoredTerm> all() {
        return terms.all().stream().map(TermEntity::toStored).toList();
    }

    /** The terms ready to be found in texts; one small statement unless a term has changed since, here or on another server. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Glossary glossary() {
        TermRepository.Stamp stamp = terms.stamp();
        Compiled known = compiled;
        if (!stamp.equals(known.of())) {
            known = new Compiled(
                    stamp,
                    Glossary.of(terms.all().stream().map(TermEntity::term).toList()));
            compiled = known;
        }
        return known.glossary();
    }

    /** @throws TermTaken where the glossary has a term of that name in that language */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public TermId add(Term term) {
        refuseTaken(term, null);
        TermEntity added = new TermEntity(TermId.create(), term, person.id(), now());
        terms.save(added);
        events.publishEvent(new TermsChanged());
        return added.id();
    }

    /**
     * Changes a term as it was seen.
     *
     * @throws TermChangedMeanwhile where it is not that any more
     * @throws TermTaken where another term has the new name
     */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void change(StoredTerm seen, Term wanted) {
        TermEntity standing = standing(seen);
        refuseTaken(wanted, seen.id());
        revisions.save(new TermRevisionEntity(standing.toStored(), now()));
        standing.become(wanted, person.id(), now());
        terms.save(standing);
        events.publishEvent(new TermsChanged());
    }

    /** Removes a term as it was seen; its history stays, and {@link #add} brings it back. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void remove(StoredTerm seen) {
        TermEntity standing = standing(seen);
        revisions.save(new TermRevisionEntity(standing.toStored(), now()));
        terms.delete(standing);
        events.publishEvent(new TermsChanged());
    }

    /** What became of terms that were brought in. */
    public record Imported(int added, int changed, int same) {}

    /** Takes terms in: a known name becomes what is said of it here, and terms that are not named stay. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Imported bring(Collection<Term> wanted) {
        var known = terms.all().stream()
                .collect(Collectors.toMap(
                        standing -> name(standing.term()), Function.identity(), (first, second) -> first));
        int added = 0;
        int changed = 0;
        for (Term term : wanted) {
            TermEntity standing = known.get(name(term));
            if (standing == null) {
                TermEntity fresh = new TermEntity(TermId.create(), term, person.id(), now());
                terms.save(fresh);
                known.put(name(term), fresh);
                added++;
            } else if (!standing.term().equals(term)) {
                revisions.save(new TermRevisionEntity(standing.toStored(), now()));
                standing.become(term, person.id(), now());
                changed++;
            }
        }
        if (added + changed > 0) {
            events.publishEvent(new TermsChanged());
        }
        return new Imported(added, changed, wanted.size() - added - changed);
    }

    /** What a term was before, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<TermRevision> history(TermId term) {
        return revisions.findByTermIdOrderByReplacedAtDesc(term.id()).stream()
                .map(TermRevisionEntity::toRevision)
                .toList();
    }

    private TermEntity standing(StoredTerm seen) {
        return terms.findById(seen.id().id())
                .filter(term -> term.isAt(seen.version()))
                .orElseThrow(() -> new TermChangedMeanwhile(seen.id()));
    }

    private void refuseTaken(Term term, @Nullable TermId own) {
        if (terms.named(term.language(), term.source()).stream()
                .anyMatch(other -> !other.id().equals(own))) {
            throw new TermTaken(term);
        }
    }

    private static String name(Term term) {
        return term.language().path() + " " + term.source().toLowerCase(Locale.ROOT);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
