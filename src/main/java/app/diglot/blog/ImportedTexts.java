package app.diglot.blog;

import app.diglot.annotation.AnnotationId;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Visibility;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.PaperId;
import app.diglot.shared.Language;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what stands in a post beside its papers. Each method gives how many translations it stored. */
@Component
class ImportedTexts {

    private final Digests digests;
    private final Translations translations;
    private final Annotations annotations;

    ImportedTexts(Digests digests, Translations translations, Annotations annotations) {
        this.digests = digests;
        this.translations = translations;
        this.annotations = annotations;
    }

    long introduction(DigestId digest, Optional<Passage> introduction) {
        return introduction
                .map(passage -> passage(digest.introduction(), passage))
                .orElse(0L);
    }

    long passages(PostEntry entry, EntryId id) {
        long translated = 0;
        for (Passage passage : entry.passages()) {
            translated += switch (passage.kind()) {
                case NOTE -> passage(id.note(), passage);
                case TAKEAWAYS -> passage(id.takeaways(), passage);
                case INTRODUCTION, ANNOTATION -> 0;
            };
        }
        return translated;
    }

    long besides(EntryTexts texts, PaperId paper, Language language) {
        long translated = 0;
        for (EntryTexts.Translated text : texts.translations()) {
            translated += translation(new SourceText(text.field().key(paper), language, text.source()), text.words());
        }
        for (EntryTexts.Noted noted : texts.annotations()) {
            translated += annotation(noted, paper);
        }
        return translated;
    }

    /** What readers of the post saw is public. */
    private long annotation(EntryTexts.Noted noted, PaperId paper) {
        String body = noted.passage().text().words();
        Language language = WrittenLanguage.of(body);
        AnnotationId id = annotations.add(noted.field().key(paper), noted.anchor(), body, language, Visibility.PUBLIC);
        return translation(
                new SourceText(id.bodyKey(), language, body), noted.passage().translation());
    }

    private long passage(TextKey key, Passage passage) {
        String words = passage.text().words();
        if (words.isBlank()) {
            return 0;
        }
        Language language = WrittenLanguage.of(words);
        digests.setLanguage(key, language);
        digests.write(key, 0, words);
        return translation(new SourceText(key, language, words), passage.translation());
    }

    private long translation(SourceText source, Optional<PostText> text) {
        return text.map(words -> translation(source, words)).orElse(0L);
    }

    private long translation(SourceText source, PostText text) {
        if (text.words().isBlank()) {
            return 0;
        }
        return switch (text.standing()) {
            case PostText.Pending() -> 0;
            case PostText.Machine(String engine) -> {
                translations.draft(source, text.words(), engine);
                yield 1;
            }
            case PostText.Written() ->
                switch (translations.write(source, translations.pair(source).version(), text.words())) {
                    case SaveOutcome.Saved _ -> 1;
                    case SaveOutcome.Conflict _ -> throw new ImportOvertaken();
                };
        };
    }
}
