package app.diglot.digests;

import static java.util.stream.Collectors.toMap;

import app.diglot.annotation.Anchors;
import app.diglot.annotation.Annotation;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Stretch;
import app.diglot.library.Paper;
import app.diglot.shared.TextKey;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.Translation;
import app.diglot.translation.Translations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects manuscripts, in a fixed number of statements for any number of entries. */
@Component
class Manuscripts {

    private final Sheets sheets;
    private final Sources sources;
    private final Annotations annotations;
    private final Translations translations;

    Manuscripts(Sheets sheets, Sources sources, Annotations annotations, Translations translations) {
        this.sheets = sheets;
        this.sources = sources;
        this.annotations = annotations;
        this.translations = translations;
    }

    Manuscript of(DigestId id) {
        DigestSheet sheet = sheets.of(id);
        Map<TextKey, TextPair> pairs = translations
                .pairs(sources.of(sheet).all().toList())
                .stream()
                .collect(toMap(pair -> pair.source().key(), Function.identity()));
        Map<TextKey, List<Annotation>> noted = annotations.on(sheet.entries().stream()
                .map(entry -> entry.entry().paper().id())
                .flatMap(paper -> Stream.of(paper.title(), paper.abstractText()))
                .toList());
        return new Manuscript(
                sheet.digest(),
                text(pairs, id.introduction()),
                sheet.entries().stream()
                        .map(entry -> part(entry.entry(), pairs, noted))
                        .toList());
    }

    private static Manuscript.Part part(
            Entry entry, Map<TextKey, TextPair> pairs, Map<TextKey, List<Annotation>> noted) {
        Paper paper = entry.paper();
        TextKey title = paper.id().title();
        TextKey abstractText = paper.id().abstractText();
        return new Manuscript.Part(
                entry,
                text(pairs, title).orElseGet(() -> blank(title, paper)),
                text(pairs, abstractText).orElseGet(() -> blank(abstractText, paper)),
                Stream.of(title, abstractText)
                        .flatMap(target -> noted.getOrDefault(target, List.of()).stream())
                        .flatMap(annotation -> annotation(annotation, pairs).stream())
                        .toList(),
                text(pairs, entry.id().note()),
                text(pairs, entry.id().takeaways()));
    }

    private static Optional<Manuscript.Noted> annotation(Annotation annotation, Map<TextKey, TextPair> pairs) {
        if (!annotation.isPublic()) {
            return Optional.empty();
        }
        return text(pairs, annotation.id().bodyKey())
                .map(body -> Manuscript.Noted.of(
                        annotation.id(), annotation.target(), annotation.anchor(), standing(annotation, pairs), body));
    }

    /** Where its words stand in the version of the text that readers are to see; nowhere if that version has nothing like them. */
    private static Optional<Stretch> standing(Annotation annotation, Map<TextKey, TextPair> pairs) {
        return Optional.ofNullable(pairs.get(annotation.target()))
                .flatMap(pair ->
                        Anchors.locate(annotation.anchor(), pair.source().content()));
    }

    private static Optional<Manuscript.Text> text(Map<TextKey, TextPair> pairs, TextKey key) {
        return Optional.ofNullable(pairs.get(key)).map(pair -> {
            SourceText source = pair.source();
            return new Manuscript.Text(key, source.language(), source.content(), translated(pair.translation()));
        });
    }

    private static Manuscript.Text blank(TextKey key, Paper paper) {
        return new Manuscript.Text(key, paper.language(), "", null);
    }

    private static Manuscript.@Nullable Translated translated(@Nullable Translation translation) {
        if (translation == null || translation.content().isBlank()) {
            return null;
        }
        Manuscript.State state = switch (translation.state()) {
            case UNTRANSLATED -> null;
            case DRAFT -> Manuscript.State.MACHINE;
            case TRANSLATED -> Manuscript.State.TRANSLATED;
            case REVIEWED -> Manuscript.State.REVIEWED;
            case STALE -> Manuscript.State.STALE;
        };
        return state == null
                ? null
                : new Manuscript.Translated(
                        translation.content(),
                        state,
                        translation.engine(),
                        translation.translatedBy(),
                        translation.reviewedBy(),
                        translation.sourceContent());
    }
}
