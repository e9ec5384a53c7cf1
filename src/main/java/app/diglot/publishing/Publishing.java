package app.diglot.publishing;

import app.diglot.accounts.AuditLog;
import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.digests.Corrections;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.Manuscript;
import app.diglot.publishing.pages.Addresses;
import app.diglot.settings.TeamCalendar;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts digests before readers, corrects them there, and takes them back. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Publishing {

    /** Characters in a note to readers. */
    public static final int LONGEST_NOTE = Corrections.LONGEST_NOTE;

    private final Digests digests;
    private final People people;
    private final IssueRepository issues;
    private final PublicationRepository publications;
    private final CurrentPerson person;
    private final AuditLog audit;
    private final TeamCalendar calendar;
    private final Clock clock;

    Publishing(
            Digests digests,
            People people,
            IssueRepository issues,
            PublicationRepository publications,
            CurrentPerson person,
            AuditLog audit,
            TeamCalendar calendar,
            Clock clock) {
        this.digests = digests;
        this.people = people;
        this.issues = issues;
        this.publications = publications;
        this.person = person;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PublicationStatus status(DigestId id) {
        List<IssueEntity> all = issues.findByDigestIdOrderByNumberDesc(id.id());
        Optional<PublicationEntity> publication = publications.findById(id.id());
        PublicationStatus.Kind kind = publication
                .map(known -> known.isTakenBack() ? PublicationStatus.Kind.TAKEN_BACK : PublicationStatus.Kind.STANDS)
                .orElse(PublicationStatus.Kind.NEVER);
        return new PublicationStatus(
                publication.flatMap(this::standing),
                kind,
                all.stream().map(IssueEntity::toRecord).toList());
    }

    /** What readers would still miss, in the order of the page; an empty list where all is reviewed. */
    @Transactional(readOnly = true)
    public List<MissingText> missing(DigestId id) {
        return Comparison.missing(freeze(id, List.of(Language.values()), 1));
    }

    /** What readers would see if the digest were published now in these languages. */
    @Transactional(readOnly = true)
    public FrozenDigest preview(DigestId id, Set<Language> languages) {
        return next(id, FrozenDigest.ordered(languages)).digest();
    }

    /** What stands otherwise at the desk than before readers; nothing for a digest that was never published. */
    @Transactional(readOnly = true)
    public List<Unpublished> unpublished(DigestId id) {
        return publications
                .findById(id.id())
                .flatMap(this::standing)
                .map(standing -> Comparison.unpublished(standing, freeze(id, standing.languages(), 1)))
                .orElse(List.of());
    }

    /**
     * Publishes the digest. With a language more than stands, it is a completion: what stands stays as it is, and
     * what is new comes in. Otherwise all is published as it stands at the desk now.
     *
     * @param note to readers, where something that they have seen changes
     */
    @Transactional
    public void publish(DigestId id, Set<Language> languages, @Nullable String note) {
        digests.markPublished(id); // locks the digest: two who publish come one after the other
        Next next = next(id, FrozenDigest.ordered(languages));
        boolean seen = next.kind() == IssueKind.CORRECTION;
        FrozenDigest digest = seen ? noted(next.digest(), note, null) : next.digest();
        store(id, digest, next.kind(), seen ? note : null);
    }

    @Transactional
    public void publish(DigestId id, Set<Language> languages) {
        publish(id, languages, null);
    }

    /**
     * Publishes one text as it stands at the desk, with its translation, and nothing else.
     *
     * @param note to readers, with the date; none for a matter of spelling
     * @throws NotPublished where readers do not see the digest
     * @throws NothingToCorrect where the text stands as it was published
     */
    @Transactional
    public void correct(DigestId id, TextKey key, @Nullable String note) {
        digests.markPublished(id);
        FrozenDigest standing = publications
                .lock(id.id())
                .filter(publication -> !publication.isTakenBack())
                .flatMap(this::standing)
                .orElseThrow(NotPublished::new);
        Patch patch = new Patch(key.toString(), freeze(id, standing.languages(), 1));
        FrozenDigest corrected = patch.on(standing);
        if (corrected.equals(standing)) {
            throw new NothingToCorrect();
        }
        FrozenDigest next = corrected.numbered(issues.lastNumber(id.id()) + 1);
        store(id, noted(next, note, patch.entry(standing).orElse(null)), IssueKind.CORRECTION, note);
    }

    /** From now on the address answers that the digest was taken back. */
    @Transactional
    public void takeBack(DigestId id) {
        digests.markTakenBack(id);
        publications.lock(id.id()).orElseThrow(NotPublished::new).takeBack(person.id(), now());
        audit.record("digest-taken-back", address(id), "");
    }

    /** Shows the last issue again. */
    @Transactional
    public void putBack(DigestId id) {
        digests.markPublished(id);
        publications.lock(id.id()).orElseThrow(NotPublished::new).putBack();
        audit.record("digest-put-back", address(id), "");
    }

    private record Next(FrozenDigest digest, IssueKind kind) {}

    private Next next(DigestId id, List<Language> languages) {
        int number = issues.lastNumber(id.id()) + 1;
        Optional<PublicationEntity> publication = publications.findById(id.id());
        Optional<FrozenDigest> standing = publication.flatMap(this::standing);
        if (standing.isEmpty()) {
            return new Next(freeze(id, languages, number), IssueKind.FIRST);
        }
        FrozenDigest before = standing.get();
        boolean completes = !publication.get().isTakenBack()
                && languages.size() > before.languages().size()
                && languages.containsAll(before.languages());
        if (completes) {
            Manuscript manuscript = digests.manuscript(id);
            return new Next(
                    freezing(manuscript, languages).complete(before, manuscript).numbered(number),
                    IssueKind.COMPLETION);
        }
        return new Next(freeze(id, languages, number).after(before.corrections()), IssueKind.CORRECTION);
    }

    private FrozenDigest freeze(DigestId id, List<Language> languages, int number) {
        Manuscript manuscript = digests.manuscript(id);
        return freezing(manuscript, languages).freeze(manuscript, number);
    }

    private Freezing freezing(Manuscript manuscript, List<Language> languages) {
        return new Freezing(people.names(manuscript.people()), languages);
    }

    private Optional<FrozenDigest> standing(PublicationEntity publication) {
        return issues.findById(publication.issueId()).map(IssueEntity::digest);
    }

    private FrozenDigest noted(FrozenDigest digest, @Nullable String note, @Nullable UUID entry) {
        return note == null || note.isBlank()
                ? digest
                : digest.noting(new Correction(calendar.dayOf(now()), note.strip(), entry));
    }

    private void store(DigestId id, FrozenDigest digest, IssueKind kind, @Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
        }
        IssueEntity issue = new IssueEntity(digest, kind, note, person.id(), now());
        issues.save(issue);
        publications
                .lock(id.id())
                .ifPresentOrElse(
                        publication -> publication.show(issue),
                        () -> publications.save(new PublicationEntity(digest, issue)));
        audit.record(
                "digest-published",
                Addresses.digest(digest.slug(), digest.day(), List.of()),
                kind + " " + digest.number());
    }

    /** Where readers see the digest, or saw it. */
    private String address(DigestId id) {
        Digest digest = digests.find(id).orElseThrow();
        return Addresses.digest(digest.topic().slug(), digest.day(), List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
