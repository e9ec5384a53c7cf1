package app.diglot.annotation.components;

import app.diglot.annotation.Visibility;
import app.diglot.shared.Language;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.function.Consumer;

/** Who sees a note, and in which language it is written. */
class NoteOptions extends Span {

    private static final long serialVersionUID = 1L;

    private final Select<Visibility> visibility = new Select<>();
    private final Select<Language> language = new Select<>();

    NoteOptions(Visibility shown, Language written) {
        addClassName("note-options");
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(item -> getTranslation(label(item)));
        visibility.setAriaLabel(getTranslation("annotation.visibility"));
        visibility.setValue(shown);
        visibility.addThemeVariants(SelectVariant.LUMO_SMALL);
        language.setItems(Language.values());
        language.setItemLabelGenerator(item -> getTranslation("annotation.language." + item.path()));
        language.setAriaLabel(getTranslation("annotation.language"));
        language.setValue(written);
        language.addThemeVariants(SelectVariant.LUMO_SMALL);
        add(visibility, language);
    }

    static String label(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "annotation.public";
            case TEAM -> "annotation.team";
        };
    }

    Visibility visibility() {
        return visibility.getValue();
    }

    Language language() {
        return language.getValue();
    }

    void onVisibility(Consumer<Visibility> listener) {
        visibility.addValueChangeListener(event -> listener.accept(event.getValue()));
    }

    void onLanguage(Consumer<Language> listener) {
        language.addValueChangeListener(event -> listener.accept(event.getValue()));
    }
}
