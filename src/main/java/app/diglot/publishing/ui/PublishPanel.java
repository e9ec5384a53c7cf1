package app.diglot.publishing.ui;

import app.diglot.publishing.PublicationStatus;
import app.diglot.publishing.Publishing;
import app.diglot.shared.Language;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which languages, and the button. */
class PublishPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<Language> BOTH = Set.of(Language.values());

    private final RadioButtonGroup<Set<Language>> languages = new RadioButtonGroup<>();
    private final TextField note = new TextField();
    private final Button publish = new Button();
    private final Button takeBack = new Button();
    private final Button putBack = new Button();
    private final Paragraph effect = new Paragraph();
    private transient Optional<PublicationStatus> status = Optional.empty();

    PublishPanel(Runnable chosen, Runnable publishes, Runnable takesBack, Runnable putsBack) {
        addClassNames("card", "publish-part");
        languages.setLabel(getTranslation("publishing.desk.languages"));
        languages.setItems(List.of(BOTH, Set.of(Language.ENGLISH), Set.of(Language.CHINESE)));
        languages.setItemLabelGenerator(set -> getTranslation("publishing.desk.languages." + name(set)));
        languages.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                say();
                chosen.run();
            }
        });
        note.setLabel(getTranslation("publishing.desk.note"));
        note.setMaxLength(Publishing.LONGEST_NOTE);
        note.addClassName("publish-note");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> publishes.run());
        takeBack.setText(getTranslation("publishing.desk.takeBack"));
        takeBack.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        takeBack.addClickListener(click -> takesBack.run());
        putBack.setText(getTranslation("publishing.desk.putBack"));
        putBack.addClickListener(click -> putsBack.run());
        Div buttons = new Div(publish, putBack, takeBack);
        buttons.addClassName("publish-buttons");
        add(languages, effect, note, buttons);
    }

    private static String name(Set<Language> set) {
        return set.size() > 1 ? "both" : set.iterator().next().path();
    }

    void show(PublicationStatus current) {
        status = Optional.of(current);
        if (languages.isEmpty()) {
            languages.setValue(current.languages().isEmpty() ? BOTH : Set.copyOf(current.languages()));
        }
        note.clear();
        takeBack.setVisible(current.kind() == PublicationStatus.Kind.STANDS);
        putBack.setVisible(current.kind() == PublicationStatus.Kind.TAKEN_BACK);
        say();
    }

    Set<Language> languages() {
        return languages.getValue();
    }

    Optional<String> note() {
        return note.getOptionalValue();
    }

    private void say() {
        String what = status.map(this::what).orElse("first");
        publish.setText(getTranslation("publishing.desk.publish." + what));
        effect.setText(getTranslation("publishing.desk.effect." + what));
        note.setVisible(what.equals("again"));
    }

    private String what(PublicationStatus current) {
        List<Language> standing = current.languages();
        boolean completes = current.kind() == PublicationStatus.Kind.STANDS
                && languages().size() > standing.size()
                && languages().containsAll(standing);
        return switch (current.kind()) {
            case NEVER -> "first";
            case STANDS -> completes ? "completion" : "again";
            case TAKEN_BACK -> "again";
        };
    }
}
