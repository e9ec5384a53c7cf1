package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import app.diglot.intake.BibtexReading;
import app.diglot.intake.BibtexReading.Problem;
import app.diglot.intake.BibtexSource;
import app.diglot.library.NewPaper;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Papers from pasted BibTeX: shows what was understood before anything is stored. */
class BibtexTab extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 400;

    private final transient AddPapers papers;
    private final transient DigestId digest;
    private final transient Consumer<List<EntryId>> whenAdded;
    private final TextArea pasted = new TextArea();
    private final UnorderedList understood = new UnorderedList();
    private final Paragraph said = new Paragraph();
    private final Button add = new Button();
    private transient List<NewPaper> read = List.of();

    BibtexTab(AddPapers papers, DigestId digest, Consumer<List<EntryId>> whenAdded) {
        this.papers = papers;
        this.digest = digest;
        this.whenAdded = whenAdded;
        addClassName("add-tab");
        pasted.setLabel(getTranslation("digests.add.bibtex.label"));
        pasted.setPlaceholder("@misc{…, title={…}, author={…}, eprint={…}}");
        pasted.setMinRows(6);
        pasted.setMaxRows(12);
        pasted.addClassName("bibtex");
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setValueChangeTimeout(PAUSE_IN_TYPING);
        pasted.addValueChangeListener(event -> understand(event.getValue()));
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        understood.addClassName("found-papers");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> store());
        offer();
        add(pasted, add, said, understood);
    }

    private void understand(String text) {
        understood.removeAll();
        said.setText("");
        read = List.of();
        if (!text.isBlank()) {
            BibtexReading reading = BibtexSource.read(text);
            read = reading.papers();
            reading.problems().forEach(problem -> understood.add(row(problem)));
            read.forEach(paper -> understood.add(row(paper)));
        }
        offer();
    }

    private void offer() {
        add.setText(getTranslation("digests.add.many", read.size()));
        add.setEnabled(!read.isEmpty());
    }

    private ListItem row(NewPaper paper) {
        Span title = Typeset.inline(papers.typesetter().text(paper.title()));
        title.addClassName("found-title");
        Span authors = new Span(String.join(getTranslation("digests.comma"), paper.authors()));
        authors.addClassName("found-authors");
        return new ListItem(new Div(title, authors));
    }

    private ListItem row(Problem problem) {
        String key = switch (problem.kind()) {
            case SYNTAX -> "intake.bibtex.syntax";
            case NOTHING -> "intake.bibtex.nothing";
            case TOO_LARGE -> "intake.bibtex.tooLarge";
            case NO_TITLE -> "intake.bibtex.noTitle";
            case FIELD_TOO_LONG -> "intake.bibtex.fieldTooLong";
        };
        ListItem row = new ListItem(getTranslation(key, problem.line(), problem.about()));
        row.addClassName("form-problem");
        return row;
    }

    private void store() {
        int wanted = read.size();
        List<EntryId> added = papers.addAll(digest, read);
        whenAdded.accept(added);
        pasted.clear();
        said.setText(getTranslation("digests.add.stored", added.size(), wanted - added.size()));
    }
}
