package app.diglot.blog.ui;

import app.diglot.blog.ImportTarget;
import app.diglot.blog.Post;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.shell.components.Days;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Topic and day of a post: as the post says, until somebody chooses otherwise. */
class ImportDestination extends Div {

    private static final long serialVersionUID = 1L;

    /** A topic that is there, or the address of one that would be begun. */
    private record Choice(Slug slug, String name, String label) {}

    private final ComboBox<Choice> topic = new ComboBox<>(getTranslation("blog.import.topic"));
    private final DatePicker day = new DatePicker(getTranslation("blog.import.day"));

    ImportDestination(List<Topic> topics, Post post, Optional<Slug> proposed, Runnable whenChanged) {
        addClassName("import-destination");
        List<Choice> choices = new ArrayList<>(topics.stream()
                .map(known -> known(known.slug(), known.name().in(Language.of(getLocale()))))
                .toList());
        Optional<Choice> chosen = proposed.map(slug -> choices.stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> begun(slug, post.topic())));
        chosen.filter(choice -> !choices.contains(choice)).ifPresent(choices::add);
        topic.setItems(choices);
        topic.setItemLabelGenerator(Choice::label);
        topic.setAllowCustomValue(true);
        topic.addCustomValueSetListener(typed -> Slug.parse(typed.getDetail())
                .or(() -> Slug.ofName(typed.getDetail()))
                .ifPresentOrElse(slug -> topic.setValue(begun(slug, post.topic())), topic::clear));
        chosen.ifPresent(topic::setValue);
        day.setValue(post.day());
        day.setI18n(Days.picker(
                getLocale(), getTranslation("blog.import.day.today"), getTranslation("blog.import.day.cancel")));
        tellWhatIsMissing();
        topic.addValueChangeListener(change -> changed(whenChanged));
        day.addValueChangeListener(change -> changed(whenChanged));
        add(topic, day);
    }

    private static Choice known(Slug slug, String name) {
        return new Choice(slug, name, name);
    }

    /** It gets the name that the post has for it. */
    private Choice begun(Slug slug, String name) {
        return new Choice(slug, name, getTranslation("blog.import.topic.new", slug.value()));
    }

    private void changed(Runnable whenChanged) {
        tellWhatIsMissing();
        whenChanged.run();
    }

    private void tellWhatIsMissing() {
        topic.setInvalid(topic.isEmpty());
        topic.setErrorMessage(topic.isEmpty() ? getTranslation("blog.import.topic.wrong") : "");
        day.setInvalid(day.isEmpty());
        day.setErrorMessage(day.isEmpty() ? getTranslation("blog.import.day.wrong") : "");
    }

    Optional<ImportTarget> target() {
        return topic.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportTarget(topic.getValue().slug(), day.getValue(), ImportTarget.IfExists.REFUSE));
    }

    /** "LLM · 2023-12-07". */
    String label() {
        return topic.getOptionalValue().map(Choice::name).orElse("") + " · " + day.getValue();
    }
}
