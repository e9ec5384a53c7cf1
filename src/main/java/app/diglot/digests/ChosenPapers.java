package app.diglot.digests;

import app.diglot.accounts.CurrentPerson;
import app.diglot.intake.triage.CandidatesChosen;
import app.diglot.intake.triage.ChoicesTakenBack;
import app.diglot.library.Library;
import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import app.diglot.library.PaperPin;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.texts.Texts;
import app.diglot.topics.TopicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what triage chooses into the day's digest of the topic, and takes it out again. */
@Component
class ChosenPapers {

    private final DigestRepository digests;
    private final Library library;
    private final PaperPairs pairs;
    private final Texts texts;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChosenPapers(
            DigestRepository digests,
            Library library,
            PaperPairs pairs,
            Texts texts,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.digests = digests;
        this.library = library;
        this.pairs = pairs;
        this.texts = texts;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the digest where there is none; what stands in it stays as it is, what lies in the Removed tray comes back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CandidatesChosen chosen) {
        DigestEntity digest = lockOrBegin(chosen.topic(), chosen.day());
        Map<PaperId, PaperPin> pins = library.latest(chosen.papers());
        Map<PaperId, Set<PaperId>> joined = pairs.joinedWith(chosen.papers());
        for (PaperId paper : chosen.papers()) {
            PaperPin pin = pins.get(paper);
            if (pin != null && !digest.holdsAny(Digests.together(paper, joined))) {
                digest.add(pin);
            }
        }
        worked(digest);
    }

    /** What somebody has worked on, or readers may have seen, goes into the Removed tray; the rest goes without a trace. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ChoicesTakenBack takenBack) {
        digests.lock(takenBack.topic().id(), takenBack.day()).ifPresent(digest -> {
            takeOut(digest, Set.copyOf(takenBack.papers()));
            worked(digest);
        });
    }

    private void takeOut(DigestEntity digest, Set<PaperId> papers) {
        List<EntryEntity> leaving = digest.entries().stream()
                .filter(entry -> entry.isPresent() && papers.contains(entry.paper()))
                .toList();
        Set<String> written = texts.find(leaving.stream()
                        .flatMap(
                                entry -> Stream.of(entry.id().note(), entry.id().takeaways()))
                        .map(TextKey::toString)
                        .toList())
                .keySet();
        for (EntryEntity entry : leaving) {
            if (digest.isUnpublished() && !entry.hasOwner() && isUntouched(entry, written)) {
                digest.discard(entry.id());
            } else {
                digest.remove(entry.id(), person.id(), now());
            }
        }
    }

    private static boolean isUntouched(EntryEntity entry, Set<String> written) {
        return Stream.of(entry.id().note(), entry.id().takeaways())
                .map(TextKey::toString)
                .noneMatch(written::contains);
    }

    private DigestEntity lockOrBegin(TopicId topic, LocalDate day) {
        return digests.lock(topic.id(), day).orElseGet(() -> {
            PersonId by = person.id();
            digests.begin(DigestId.create().id(), topic.id(), day, Language.ENGLISH.tag(), by.id(), now());
            return digests.lock(topic.id(), day).orElseThrow();
        });
    }

    private void worked(DigestEntity digest) {
        digest.worked(person.id(), now());
        events.publishEvent(new DigestChanged(digest.id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
