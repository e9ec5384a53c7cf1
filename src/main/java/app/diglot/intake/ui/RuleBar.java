package app.diglot.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Saves, or takes what is stored again; says where things stand. While there is something unsaved the browser asks before it leaves. */
class RuleBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Button save;
    private final Button discard;
    private final Span said = new Span();
    private boolean changed;

    RuleBar(Runnable save, Runnable discard) {
        addClassName("rule-bar");
        this.save = new Button(getTranslation("intake.rule.save"), click -> save.run());
        this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.discard = new Button(getTranslation("intake.rule.discard"), click -> discard.run());
        said.addClassName("hint");
        said.getElement().setAttribute("role", "status");
        add(this.save, this.discard, said);
    }

    void show(boolean isChanged, boolean isStored) {
        changed = isChanged;
        save.setEnabled(isChanged);
        discard.setVisible(isChanged);
        discard.setText(getTranslation("intake.rule.discard"));
        said.setText(getTranslation(
                isChanged ? "intake.rule.unsaved" : isStored ? "intake.rule.stored" : "intake.rule.none"));
        said.setClassName("rule-warning", false);
        getUI().ifPresent(this::hold);
    }

    void showTheirs() {
        discard.setText(getTranslation("intake.rule.takeTheirs"));
        said.setText(getTranslation("intake.rule.changedMeanwhile"));
        said.setClassName("rule-warning", true);
    }

    void release(UI ui) {
        changed = false;
        hold(ui);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        hold(event.getUI());
    }

    private void hold(UI ui) {
        ui.getPage().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", changed);
    }
}
