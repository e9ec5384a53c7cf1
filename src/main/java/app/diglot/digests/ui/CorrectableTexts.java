package app.diglot.digests.ui;

import app.diglot.annotation.components.Annotatable;
import app.diglot.annotation.components.AnnotatedText;
import app.diglot.annotation.components.AnnotatedTexts;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.DigestSources;
import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.digests.EntryId;
import app.diglot.digests.EntrySheet;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.shell.components.AutosaveText;
import app.diglot.texts.ParkedText;
import app.diglot.texts.StoredText;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import app.diglot.translation.components.PairRow;
import app.diglot.translation.components.Workbench;
import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Makes rows in which the texts of one entry, or a digest's introduction, are changed: translations, and what the team wrote itself. */
@org.springframework.stereotype.Component
class CorrectableTexts {

    private final Digests digests;
    private final Translations translations;
    private final Workbench workbench;
    private final AnnotatedTexts annotatedTexts;
    private final DigestFields fields;

    CorrectableTexts(
            Digests digests,
            Translations translations,
            Workbench workbench,
            AnnotatedTexts annotatedTexts,
            DigestFields fields) {
        this.digests = digests;
        this.translations = translations;
        this.workbench = workbench;
        this.annotatedTexts = annotatedTexts;
        this.fields = fields;
    }

    /**
     * The texts that are corrected together.
     *
     * @param entry the paper they belong to; none for the introduction
     */
    record Part(Optional<Entry> entry, List<PairRow> rows, Map<TextKey, CorrectionPart.SourceField> fields) {

        Optional<CorrectionPart.SourceField> field(TextKey key) {
            return Optional.ofNullable(fields.get(key));
        }
    }

    /**
     * Gives nothing for an entry that the digest does not show (any more).
     *
     * @param whenSaved called after each save of a text that the team wrote itself
     * @param whenAnnotated called after each change of an annotation: then there may be other texts than before
     */
    Optional<Part> of(DigestId digest, Optional<EntryId> entry, Runnable whenSaved, Runnable whenAnnotated) {
        DigestSheet sheet = digests.sheet(digest);
        Optional<EntrySheet> wanted = entry.flatMap(id -> sheet.entries().stream()
                .filter(known -> known.entry().id().equals(id))
                .findFirst());
        if (entry.isPresent() && wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<TextKey, StoredText> written = written(sheet, wanted);
        Map<String, ParkedText> parked = digests.parked(written.keySet());
        Map<TextKey, CorrectionPart.SourceField> made = new HashMap<>();
        List<PairRow> rows = workbench.rows(sources(digest, entry), source -> {
            StoredText text = written.get(source.key());
            if (text == null) {
                return readable(source, whenAnnotated);
            }
            CorrectionPart.SourceField field = field(
                    source, text, Optional.ofNullable(parked.get(source.key().toString())), whenSaved);
            made.put(source.key(), field);
            return field.field();
        });
        return Optional.of(new Part(wanted.map(EntrySheet::entry), rows, made));
    }

    /** Shows in rows how their texts stand by now. */
    void refresh(DigestId digest, Optional<EntryId> entry, List<PairRow> rows) {
        Map<TextKey, Component> sources = new HashMap<>();
        rows.forEach(row -> sources.put(row.pair().source().key(), row.source()));
        workbench.refresh(
                rows, translations.pairs(sources(digest, entry)), source -> shown(source, sources.get(source.key())));
    }

    /** What a person may be working in stays; what is only read is shown anew. */
    private Component shown(SourceText source, @Nullable Component standing) {
        return standing instanceof AutosaveText || standing instanceof AnnotatedText
                ? standing
                : workbench.source(source);
    }

    private List<SourceText> sources(DigestId digest, Optional<EntryId> entry) {
        DigestSources all = digests.sources(digest);
        return entry.map(id -> all.entries().stream()
                        .filter(known -> known.entry().id().equals(id))
                        .flatMap(known -> known.texts().stream())
                        .toList())
                .orElseGet(all::introduction);
    }

    private Component readable(SourceText source, Runnable whenAnnotated) {
        if (!source.key().field().equals("abstract")) {
            return workbench.source(source);
        }
        AnnotatedText text = annotatedTexts.of(new Annotatable(source.key(), source.language(), source.content()));
        text.onChange(whenAnnotated);
        return text;
    }

    private CorrectionPart.SourceField field(
            SourceText source, StoredText text, Optional<ParkedText> parked, Runnable whenSaved) {
        AtomicBoolean inConflict = new AtomicBoolean(parked.isPresent());
        AutosaveText field = fields.field(
                source.key(),
                source.language(),
                Optional.of(text),
                parked.orElse(null),
                (content, outcome) -> inConflict.set(outcome instanceof SaveOutcome.Conflict));
        field.setRows(3);
        field.onSaved(whenSaved);
        field.onTakeTheirs(() -> {
            digests.letGo(source.key());
            inConflict.set(false);
        });
        return new CorrectionPart.SourceField(field, inConflict::get);
    }

    private static Map<TextKey, StoredText> written(DigestSheet sheet, Optional<EntrySheet> entry) {
        Map<TextKey, StoredText> written = new HashMap<>();
        if (entry.isEmpty()) {
            sheet.introduction()
                    .ifPresent(text -> written.put(sheet.digest().id().introduction(), text));
        }
        entry.stream().forEach(known -> {
            known.note().ifPresent(text -> written.put(known.entry().id().note(), text));
            known.takeaways().ifPresent(text -> written.put(known.entry().id().takeaways(), text));
        });
        return written;
    }
}
