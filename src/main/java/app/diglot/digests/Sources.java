package app.diglot.digests;

import app.diglot.annotation.Annotation;
import app.diglot.annotation.Annotations;
import app.diglot.library.Paper;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.texts.StoredText;
import app.diglot.translation.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Collects the texts of a digest that readers see. */
@Component
class Sources {

    private final Annotations annotations;

    Sources(Annotations annotations) {
        this.annotations = annotations;
    }

    DigestSources of(DigestSheet sheet) {
        Map<TextKey, List<Annotation>> noted = annotations.on(sheet.entries().stream()
                .map(entry -> entry.entry().paper().id())
                .flatMap(paper -> Stream.of(paper.title(), paper.abstractText()))
                .toList());
        Digest digest = sheet.digest();
        return new DigestSources(
                digest,
                source(digest.id().introduction(), digest.introductionLanguage(), sheet.introduction())
                        .toList(),
                sheet.entries().stream().map(entry -> sources(entry, noted)).toList());
    }

    private static EntrySources sources(EntrySheet sheet, Map<TextKey, List<Annotation>> noted) {
        Entry entry = sheet.entry();
        Paper paper = entry.paper();
        TextKey title = paper.id().title();
        TextKey abstractText = paper.id().abstractText();
        return new EntrySources(
                entry,
                Stream.of(
                                Stream.of(new SourceText(title, paper.language(), paper.title())),
                                Stream.of(new SourceText(abstractText, paper.language(), paper.abstractText())),
                                bodies(noted.getOrDefault(title, List.of())),
                                bodies(noted.getOrDefault(abstractText, List.of())),
                                source(entry.id().note(), entry.noteLanguage(), sheet.note()),
                                source(entry.id().takeaways(), entry.takeawaysLanguage(), sheet.takeaways()))
                        .flatMap(texts -> texts)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private static Stream<SourceText> bodies(List<Annotation> annotations) {
        return annotations.stream()
                .filter(Annotation::isPublic)
                .map(annotation -> new SourceText(
                        annotation.id().bodyKey(),
                        annotation.bodyLanguage(),
                        annotation.body().content()));
    }

    private static Stream<SourceText> source(TextKey key, Language language, Optional<StoredText> text) {
        return text.stream()
                .map(stored -> new SourceText(key, language, stored.content()))
                .filter(source -> !source.isBlank());
    }
}
