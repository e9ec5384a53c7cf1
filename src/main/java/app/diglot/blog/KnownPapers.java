package app.diglot.blog;

import static java.util.stream.Collectors.toSet;

import app.diglot.annotation.Annotation;
import app.diglot.annotation.Annotations;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.shared.TextKey;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextState;
import app.diglot.translation.Translations;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What library and desk have of papers; as many statements for seventy as for seven. */
@Component
class KnownPapers {

    private final Translations translations;
    private final Annotations annotations;

    KnownPapers(Translations translations, Annotations annotations) {
        this.translations = translations;
        this.annotations = annotations;
    }

    Map<PaperId, EntryTexts.Known> of(Collection<Paper> papers) {
        Set<TextKey> translated = translations
                .pairs(papers.stream().flatMap(KnownPapers::sources).toList())
                .stream()
                .filter(pair -> pair.state() != TextState.UNTRANSLATED)
                .map(pair -> pair.source().key())
                .collect(toSet());
        Map<TextKey, List<Annotation>> noted = annotations.on(papers.stream()
                .flatMap(KnownPapers::sources)
                .map(SourceText::key)
                .toList());
        Map<PaperId, EntryTexts.Known> known = new HashMap<>();
        for (Paper paper : papers) {
            known.put(paper.id(), known(paper, translated, noted));
        }
        return known;
    }

    private static EntryTexts.Known known(Paper paper, Set<TextKey> translated, Map<TextKey, List<Annotation>> noted) {
        Set<PaperField> done = EnumSet.noneOf(PaperField.class);
        Map<PaperField, List<Annotation>> there = new EnumMap<>(PaperField.class);
        for (PaperField field : PaperField.values()) {
            TextKey key = field.key(paper.id());
            if (translated.contains(key)) {
                done.add(field);
            }
            there.put(field, noted.getOrDefault(key, List.of()));
        }
        NewPaper words = new NewPaper(
                paper.arxiv(),
                paper.title(),
                paper.authors(),
                paper.abstractText(),
                paper.comment(),
                paper.language(),
                paper.licence());
        return new EntryTexts.Known(words, done, there);
    }

    private static Stream<SourceText> sources(Paper paper) {
        return Arrays.stream(PaperField.values())
                .map(field -> new SourceText(field.key(paper.id()), paper.language(), field.of(paper)));
    }
}
