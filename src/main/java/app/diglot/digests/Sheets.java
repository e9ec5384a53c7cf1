package app.diglot.digests;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import app.diglot.library.Library;
import app.diglot.library.PaperPin;
import app.diglot.library.PinnedPaper;
import app.diglot.shared.TextKey;
import app.diglot.texts.StoredText;
import app.diglot.texts.Texts;
import app.diglot.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lays out whole digests, in four statements for any number of entries: digest, topic, papers, texts; in one more where papers
 * were replaced since.
 */
@Component
class Sheets {

    private final DigestRepository digests;
    private final Topics topics;
    private final Library library;
    private final Texts texts;

    Sheets(DigestRepository digests, Topics topics, Library library, Texts texts) {
        this.digests = digests;
        this.topics = topics;
        this.library = library;
        this.texts = texts;
    }

    DigestSheet of(DigestId id) {
        DigestEntity digest = digests.withEntries(id.id()).orElseThrow(NoSuchDigest::new);
        List<EntryEntity> entries = digest.entries();
        Map<PaperPin, PinnedPaper> papers =
                library.at(entries.stream().map(EntryEntity::pin).toList());
        Map<String, StoredText> written = texts.find(Stream.concat(
                        Stream.of(id.introduction()),
                        entries.stream().map(EntryEntity::id).flatMap(e -> Stream.of(e.note(), e.takeaways())))
                .map(TextKey::toString)
                .toList());

        return new DigestSheet(
                digest.toDigest(topics.find(digest.topic()).orElseThrow()),
                text(written, id.introduction()),
                entries.stream()
                        .filter(EntryEntity::isPresent)
                        .sorted(comparingInt(EntryEntity::place))
                        .map(entry -> new EntrySheet(
                                entry.toEntry(paper(papers, entry)),
                                text(written, entry.id().note()),
                                text(written, entry.id().takeaways())))
                        .toList(),
                entries.stream()
                        .flatMap(entry -> entry.toRemovedEntry(paper(papers, entry)).stream())
                        .sorted(comparing(RemovedEntry::removedAt).reversed())
                        .toList());
    }

    private static PinnedPaper paper(Map<PaperPin, PinnedPaper> papers, EntryEntity entry) {
        PinnedPaper paper = papers.get(entry.pin());
        if (paper == null) {
            throw new IllegalStateException("an entry without its paper");
        }
        return paper;
    }

    private static Optional<StoredText> text(Map<String, StoredText> written, TextKey key) {
        return Optional.ofNullable(written.get(key.toString()));
    }
}
