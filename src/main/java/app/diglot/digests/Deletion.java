package app.diglot.digests;

import app.diglot.annotation.Annotations;
import app.diglot.library.Library;
import app.diglot.library.PaperId;
import app.diglot.shared.TextKey;
import app.diglot.texts.Texts;
import app.diglot.translation.Translations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Deletes a demo digest with everything that belongs to it alone. */
@Component
class Deletion {

    private final DigestRepository digests;
    private final Library library;
    private final Texts texts;
    private final Translations translations;
    private final Annotations annotations;
    private final ApplicationEventPublisher events;

    Deletion(
            DigestRepository digests,
            Library library,
            Texts texts,
            Translations translations,
            Annotations annotations,
            ApplicationEventPublisher events) {
        this.digests = digests;
        this.library = library;
        this.texts = texts;
        this.translations = translations;
        this.annotations = annotations;
        this.events = events;
    }

    void delete(DigestEntity digest) {
        if (!digest.isDemo()) {
            throw new DigestNotADemo();
        }
        Set<PaperId> papers = papersOfNoOtherDigest(digest);
        List<TextKey> own = Stream.concat(
                        Stream.of(digest.id().introduction()),
                        digest.entries().stream()
                                .map(EntryEntity::id)
                                .flatMap(entry -> Stream.of(entry.note(), entry.takeaways())))
                .toList();
        List<TextKey> ofPapers = papers.stream()
                .flatMap(paper -> Stream.of(paper.title(), paper.abstractText()))
                .toList();

        List<TextKey> ofAnnotations = annotations.deleteOn(ofPapers);
        translations.delete(
                Stream.of(own, ofPapers, ofAnnotations).flatMap(List::stream).toList());
        texts.delete(own.stream().map(TextKey::toString).toList());
        events.publishEvent(new DigestDeleted(digest.id()));
        digests.delete(digest);
        papers.forEach(library::delete);
    }

    private Set<PaperId> papersOfNoOtherDigest(DigestEntity digest) {
        Set<PaperId> papers =
                new HashSet<>(digest.entries().stream().map(EntryEntity::paper).toList());
        if (!papers.isEmpty()) {
            digests
                    .papersElsewhere(
                            papers.stream().map(PaperId::id).toList(),
                            digest.id().id())
                    .stream()
                    .map(PaperId::new)
                    .forEach(papers::remove);
        }
        return papers;
    }
}
