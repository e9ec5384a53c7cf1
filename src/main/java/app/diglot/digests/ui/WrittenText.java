package app.diglot.digests.ui;

import app.diglot.shared.Language;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.shell.components.AutosaveText;
import app.diglot.texts.ParkedText;
import app.diglot.texts.StoredText;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A text of the editors with the language it is written in. While a text is new, the language follows the words, until a person
 * picks one: nobody looks at a select before typing.
 */
class WrittenText extends Div {

    private static final long serialVersionUID = 1L;

    private final AutosaveText field;
    private final LanguageChoice choice;
    private boolean follows;
    private Language language;

    /** @param whenLanguageChanges stores the language of the text */
    WrittenText(
            DigestFields fields,
            TextKey key,
            Language language,
            Optional<StoredText> text,
            @Nullable ParkedText parked,
            BiConsumer<TextKey, Language> whenLanguageChanges) {
        this.language = language;
        this.follows = text.map(StoredText::content).orElse("").isBlank();
        this.choice = new LanguageChoice(language, picked -> {
            follows = false;
            change(picked);
            whenLanguageChanges.accept(key, picked);
        });
        this.field = fields.field(key, language, text, parked, (content, outcome) -> {
            Language written = Language.writtenIn(content);
            if (follows && outcome instanceof SaveOutcome.Saved && written != this.language) {
                choice.setValue(written);
                change(written);
                whenLanguageChanges.accept(key, written);
            }
        });
        addClassName("written");
        add(field, choice);
    }

    AutosaveText field() {
        return field;
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        choice.setVisible(!readOnly);
    }

    private void change(Language changed) {
        language = changed;
        field.setFieldLanguage(changed);
    }
}
