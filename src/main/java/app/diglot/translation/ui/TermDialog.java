package app.diglot.translation.ui;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import app.diglot.translation.terms.TermChangedMeanwhile;
import app.diglot.translation.terms.TermRevision;
import app.diglot.translation.terms.TermTaken;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** A term, new or known. */
class TermDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Term> store;
    private final TextField source = new TextField();
    private final Select<Language> language = new Select<>();
    private final TextArea translations = new TextArea();
    private final TextArea forbidden = new TextArea();
    private final TextField abbreviation = new TextField();
    private final Checkbox keep = new Checkbox();
    private final Select<Level> level = new Select<>();
    private final TextArea note = new TextArea();
    private final Paragraph problem = new Paragraph();

    /** @param store takes the term; the dialog closes unless it refuses it */
    TermDialog(String titleKey, Consumer<Term> store) {
        this.store = store;
        setHeaderTitle(getTranslation(titleKey));
        addClassName("form-dialog");
        source.setLabel(getTranslation("translation.glossary.term"));
        source.setMaxLength(Term.LONGEST);
        language.setLabel(getTranslation("translation.glossary.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> getTranslation("translation.glossary.language." + each.path()));
        language.setValue(Language.ENGLISH);
        lines(translations, "translation.glossary.translations");
        lines(forbidden, "translation.glossary.forbidden");
        abbreviation.setLabel(getTranslation("translation.glossary.abbreviation"));
        abbreviation.setMaxLength(Term.LONGEST);
        keep.setLabel(getTranslation("translation.glossary.keep"));
        level.setLabel(getTranslation("translation.glossary.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> getTranslation("translation.glossary.level." + each.written()));
        level.setValue(Level.PREFERRED);
        note.setLabel(getTranslation("translation.glossary.note"));
        note.setMaxLength(Term.LONGEST_NOTE);
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div first = new Div(source, language);
        first.addClassName("term-line");
        Div last = new Div(abbreviation, level);
        last.addClassName("term-line");
        add(first, translations, forbidden, last, keep, note, problem);
        Button save = new Button(getTranslation("translation.glossary.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("translation.glossary.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> source.focus());
    }

    /** Fills in what is known. */
    TermDialog with(Term term) {
        source.setValue(term.source());
        language.setValue(term.language());
        translations.setValue(String.join("\n", term.translations()));
        forbidden.setValue(String.join("\n", term.forbidden()));
        abbreviation.setValue(term.abbreviation());
        keep.setValue(term.isKept());
        level.setValue(term.level());
        note.setValue(term.note());
        return this;
    }

    /** Shows what the term was before. */
    TermDialog with(List<TermRevision> history, ZoneId zone) {
        if (!history.isEmpty()) {
            UnorderedList list = new UnorderedList();
            history.forEach(before -> list.add(new ListItem(getTranslation(
                    "translation.glossary.was",
                    before.replacedAt().atZone(zone).toLocalDate(),
                    before.term().source(),
                    before.term().preferred()))));
            add(new NativeDetails(getTranslation("translation.glossary.history"), list));
        }
        return this;
    }

    private void lines(TextArea area, String key) {
        area.setLabel(getTranslation(key));
        area.setHelperText(getTranslation(key + ".hint"));
        area.setMinRows(2);
    }

    private void save() {
        Term term;
        try {
            term = new Term(
                    language.getValue(),
                    source.getValue(),
                    phrases(translations),
                    phrases(forbidden),
                    abbreviation.getValue(),
                    keep.getValue() ? Kept.AS_IT_IS : Kept.TRANSLATED,
                    level.getValue(),
                    note.getValue());
        } catch (IllegalArgumentException e) {
            refuse("translation.glossary.refused.incomplete");
            return;
        }
        try {
            store.accept(term);
            close();
        } catch (TermTaken e) {
            refuse("translation.glossary.refused.taken");
        } catch (TermChangedMeanwhile e) {
            refuse("translation.glossary.refused.changed");
        }
    }

    private void refuse(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    private static List<String> phrases(TextArea area) {
        return area.getValue().lines().filter(line -> !line.isBlank()).toList();
    }
}
