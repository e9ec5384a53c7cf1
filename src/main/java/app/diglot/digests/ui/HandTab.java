package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import app.diglot.library.NewPaper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** A paper typed by hand. */
class HandTab extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AddPapers papers;
    private final transient DigestId digest;
    private final transient Consumer<List<EntryId>> whenAdded;
    private final PaperForm form = new PaperForm();
    private final Paragraph said = new Paragraph();

    HandTab(AddPapers papers, DigestId digest, Consumer<List<EntryId>> whenAdded) {
        this.papers = papers;
        this.digest = digest;
        this.whenAdded = whenAdded;
        addClassName("add-tab");
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        Button add = new Button(
                getTranslation("digests.add.one"), click -> form.read().ifPresent(this::add));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, add, said);
    }

    private void add(NewPaper paper) {
        List<EntryId> added = papers.addAll(digest, List.of(paper));
        whenAdded.accept(added);
        said.setText(
                added.isEmpty()
                        ? getTranslation("digests.add.already")
                        : getTranslation("digests.add.done", paper.title()));
        form.clear();
        form.focus();
    }
}
