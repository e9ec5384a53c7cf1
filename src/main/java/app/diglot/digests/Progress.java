package app.diglot.digests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import app.diglot.digests.DigestRepository.PresentPaper;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.library.PaperPin;
import app.diglot.library.PinnedPaper;
import app.diglot.shared.Fingerprint;
import app.diglot.translation.SourcePrint;
import app.diglot.translation.TextState;
import app.diglot.translation.Translations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts how far the papers of digests are, in three statements for any number of digests, without loading a text (but those of replaced versions, in one more). */
@Component
class Progress {

    private static final Fingerprint NOTHING = Fingerprint.of("");

    private final DigestRepository digests;
    private final Library library;
    private final Translations translations;

    Progress(DigestRepository digests, Library library, Translations translations) {
        this.digests = digests;
        this.library = library;
        this.translations = translations;
    }

    Map<DigestId, WorkProgress> of(Collection<DigestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<PaperPin>> papers = digests
                .presentPapers(ids.stream().map(DigestId::id).toList())
                .stream()
                .collect(groupingBy(PresentPaper::digest, mapping(Progress::pin, toList())));
        Set<PaperPin> distinct = papers.values().stream().flatMap(List::stream).collect(toSet());
        Map<PaperPin, PinnedPaper.Prints> prints = library.printsAt(distinct);
        Map<SourcePrint, TextState> states = translations.states(prints.values().stream()
                .map(PinnedPaper.Prints::prints)
                .flatMap(Progress::texts)
                .toList());

        Map<DigestId, WorkProgress> progress = new HashMap<>();
        for (DigestId id : ids) {
            List<Paper.Prints> mine = papers.getOrDefault(id.id(), List.of()).stream()
                    .flatMap(paper -> Stream.ofNullable(prints.get(paper)))
                    .map(PinnedPaper.Prints::prints)
                    .toList();
            progress.put(
                    id,
                    new WorkProgress(
                            mine.size(),
                            count(mine, states, TextState::isSettled),
                            count(mine, states, TextState.REVIEWED::equals)));
        }
        return progress;
    }

    private static PaperPin pin(PresentPaper row) {
        return new PaperPin(new PaperId(row.paper()), row.version());
    }

    private static int count(
            List<Paper.Prints> papers, Map<SourcePrint, TextState> states, Predicate<TextState> reached) {
        return (int) papers.stream()
                .filter(paper ->
                        texts(paper).allMatch(text -> reached.test(states.getOrDefault(text, TextState.UNTRANSLATED))))
                .count();
    }

    /** Title and abstract; a paper without an abstract has nothing there to translate. */
    private static Stream<SourcePrint> texts(Paper.Prints paper) {
        return Stream.of(
                        new SourcePrint(paper.id().title(), paper.language(), paper.title()),
                        new SourcePrint(paper.id().abstractText(), paper.language(), paper.abstractText()))
                .filter(text -> !text.fingerprint().equals(NOTHING));
    }
}
