package app.diglot.digests.ui;

import app.diglot.shared.Language;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;

/** In which language a text is written. */
class LanguageChoice extends Choice<Language> {

    private static final long serialVersionUID = 1L;

    LanguageChoice(Language value, Consumer<Language> whenPicked) {
        super(
                UI.getCurrent().getTranslation("digests.language"),
                List.of(Language.values()),
                language -> UI.getCurrent().getTranslation("digests.language." + language.path()),
                whenPicked);
        setValue(value);
    }
}
