package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import app.diglot.digests.PaperAlreadyInDigest;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.library.Sighting;
import app.diglot.library.components.SightingLine;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Papers of the library, found by words of their titles. */
class LibraryTab extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 300;

    private final transient AddPapers papers;
    private final transient DigestId digest;
    private final transient Consumer<EntryId> whenAdded;
    private final transient Set<PaperId> standing;
    private final TextField words = new TextField();
    private final Paragraph said = new Paragraph();
    private final UnorderedList found = new UnorderedList();

    LibraryTab(AddPapers papers, DigestId digest, Consumer<EntryId> whenAdded) {
        this.papers = papers;
        this.digest = digest;
        this.whenAdded = whenAdded;
        this.standing = new HashSet<>(papers.standing(digest));
        addClassName("add-tab");
        words.setLabel(getTranslation("digests.add.library.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(event -> search(event.getValue()));
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        said.setText(getTranslation("digests.add.library.hint"));
        found.addClassName("found-papers");
        add(words, said, found);
    }

    void focus() {
        words.focus();
    }

    private void search(String wanted) {
        List<Paper> matches = papers.find(wanted);
        found.removeAll();
        Map<PaperId, Sighting> sightings = papers.sightings(matches);
        matches.forEach(paper -> found.add(row(paper, sightings.getOrDefault(paper.id(), Sighting.NONE))));
        said.setText(
                wanted.isBlank()
                        ? getTranslation("digests.add.library.hint")
                        : getTranslation("digests.add.library.found", matches.size(), AddPapers.MOST_FOUND));
    }

    private ListItem row(Paper paper, Sighting sighting) {
        Span title = Typeset.inline(papers.typesetter().text(paper.title()));
        title.addClassName("found-title");
        Span authors = new Span(String.join(getTranslation("digests.comma"), paper.authors()));
        authors.addClassName("found-authors");
        NativeButton add = new NativeButton(getTranslation("digests.add.one"));
        add.addClassName("quiet-button");
        add.setAriaLabel(getTranslation("digests.add.named", paper.title()));
        add.addClickListener(click -> take(paper, add));
        if (standing.contains(paper.id())) {
            mark(add);
        }
        return new ListItem(new Div(title, authors, new SightingLine(sighting)), add);
    }

    private void take(Paper paper, NativeButton button) {
        try {
            whenAdded.accept(papers.add(digest, paper.id()));
        } catch (PaperAlreadyInDigest e) {
            Notification.show(getTranslation("digests.add.already")).setPosition(Notification.Position.BOTTOM_CENTER);
        }
        standing.add(paper.id());
        mark(button);
    }

    private void mark(NativeButton button) {
        button.setText(getTranslation("digests.add.added"));
        button.setEnabled(false);
    }
}
