package app.diglot.topics.ui;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import app.diglot.topics.SlugTaken;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicInUse;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Names and slug of a topic, new or known. */
class TopicDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SLUG = 60;

    private final transient BiConsumer<Slug, Bilingual<String>> store;
    private final transient Runnable whenStored;
    private final TextField english = new TextField();
    private final TextField chinese = new TextField();
    private final TextField slug = new TextField();
    private String proposed = "";

    private TopicDialog(String titleKey, BiConsumer<Slug, Bilingual<String>> store, Runnable whenStored) {
        this.store = store;
        this.whenStored = whenStored;
        setHeaderTitle(getTranslation(titleKey));
        addClassName("form-dialog");
        english.setLabel(getTranslation("topics.english"));
        english.setMaxLength(LONGEST_NAME);
        english.setValueChangeMode(ValueChangeMode.EAGER);
        english.addValueChangeListener(event -> proposeSlug(event.getValue()));
        chinese.setLabel(getTranslation("topics.chinese"));
        chinese.setMaxLength(LONGEST_NAME);
        slug.setLabel(getTranslation("topics.slug"));
        slug.setHelperText(getTranslation("topics.slug.hint"));
        slug.setMaxLength(LONGEST_SLUG);
        add(english, chinese, slug);
        Button save = new Button(getTranslation("topics.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("topics.cancel"), click -> close()), save);
    }

    static TopicDialog create(Topics topics, Runnable whenStored) {
        return new TopicDialog("topics.new", (slug, name) -> topics.add(slug, name), whenStored);
    }

    static TopicDialog change(Topics topics, Topic topic, Runnable whenStored) {
        TopicDialog dialog =
                new TopicDialog("topics.change", (slug, name) -> topics.change(topic.id(), slug, name), whenStored);
        dialog.slug.setValue(topic.slug().value());
        dialog.english.setValue(topic.name().english());
        dialog.chinese.setValue(topic.name().chinese());
        return dialog;
    }

    private void proposeSlug(String name) {
        if (slug.getValue().equals(proposed)) {
            proposed =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            proposed = proposed.substring(0, Math.min(proposed.length(), LONGEST_SLUG));
            slug.setValue(proposed);
        }
    }

    private void save() {
        boolean inEnglish = isNamed(english);
        boolean inChinese = isNamed(chinese);
        Optional<Slug> address = Slug.parse(slug.getValue());
        slug.setInvalid(false);
        if (address.isEmpty()) {
            refuse("topics.slug.invalid");
        } else if (inEnglish && inChinese) {
            store(address.get());
        }
    }

    private void store(Slug address) {
        try {
            store.accept(address, new Bilingual<>(english.getValue(), chinese.getValue()));
            close();
            whenStored.run();
        } catch (SlugTaken e) {
            refuse("topics.slug.taken");
        } catch (TopicInUse e) {
            refuse("topics.slug.inUse");
        }
    }

    private boolean isNamed(TextField field) {
        boolean blank = field.getValue().isBlank();
        field.setErrorMessage(UI.getCurrent().getTranslation("topics.name.missing"));
        field.setInvalid(blank);
        return !blank;
    }

    private void refuse(String messageKey) {
        slug.setErrorMessage(getTranslation(messageKey));
        slug.setInvalid(true);
        slug.focus();
    }
}
