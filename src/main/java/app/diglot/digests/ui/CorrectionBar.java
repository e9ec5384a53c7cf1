package app.diglot.digests.ui;

import app.diglot.digests.Corrections;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last step of a correction: shown below a text as soon as it stands otherwise than before readers. */
class CorrectionBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph lead = new Paragraph();
    private final NativeDetails seen = new NativeDetails();
    private final Div words = new Div();
    private final TextField note = new TextField();
    private final Button button = new Button();
    private transient Corrections.@Nullable Pending pending;

    CorrectionBar(Runnable publish) {
        addClassName("correction-bar");
        lead.addClassName("correction-lead");
        seen.setSummaryText(getTranslation("digests.correction.seen"));
        seen.setContent(words);
        note.setLabel(getTranslation("digests.correction.note"));
        note.setMaxLength(Corrections.LONGEST_NOTE);
        note.addClassName("correction-note");
        button.setText(getTranslation("digests.correction.publish"));
        button.addClickListener(click -> publish.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        Div step = new Div(note, button);
        step.addClassName("correction-step");
        add(lead, step, seen);
        hide();
    }

    /** @param earlier whether it stood so before the person came: then somebody may be in the middle of it */
    void show(Corrections.Pending text, boolean earlier) {
        pending = text;
        lead.setText(getTranslation(earlier ? "digests.correction.earlier" : "digests.correction.changed"));
        words.removeAll();
        text.seen().forEach(seenWords -> {
            Paragraph paragraph = new Paragraph(seenWords.content());
            paragraph.getElement().setAttribute("lang", seenWords.language().tag());
            words.add(paragraph);
        });
        if (text.seen().isEmpty()) {
            words.add(new Paragraph(getTranslation("digests.correction.seen.nothing")));
        }
        enable();
        setVisible(true);
    }

    /** Lets the person press the button again, after a refusal. */
    void enable() {
        button.setEnabled(true);
    }

    final void hide() {
        pending = null;
        setVisible(false);
    }

    /** What is shown to the person, to be published. */
    Optional<Corrections.Pending> pending() {
        return Optional.ofNullable(pending);
    }

    Optional<String> note() {
        return note.getOptionalValue();
    }
}
