package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.library.Paper;
import app.diglot.library.components.SightingLine;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Which paper the texts below belong to; without one they are the digest's own. */
class PartHead extends Header {

    private static final long serialVersionUID = 1L;

    private final transient Typesetter typesetter;
    private final H2 title = new H2();
    private final Paragraph authors = new Paragraph();
    private final ReplacementBox replacement;
    private final Div sighting = new Div();

    /** @param actions for those who may decide what becomes of a replaced paper */
    PartHead(Optional<Entry> entry, Typesetter typesetter, Optional<ReplacementNotice.Actions> actions) {
        this.typesetter = typesetter;
        this.replacement = new ReplacementBox(actions);
        addClassName("translate-part-head");
        authors.addClassName("translate-part-authors");
        add(title, authors, sighting, replacement);
        show(entry);
    }

    /** Shows the entry as it stands now. */
    final void show(Optional<Entry> entry) {
        authors.setVisible(entry.isPresent());
        entry.ifPresentOrElse(this::show, () -> title.setText(getTranslation("translation.field.introduction")));
    }

    private void show(Entry entry) {
        show(entry.paper());
        replacement.show(entry);
    }

    /** Shows where else the paper stands, and which others may be the same. */
    void show(SightingLine line) {
        sighting.removeAll();
        sighting.add(line);
    }

    private void show(Paper paper) {
        title.getElement().setAttribute("lang", paper.language().tag());
        title.getElement()
                .setProperty("innerHTML", typesetter.text(paper.title()).value());
        authors.setText(String.join(", ", paper.authors()));
    }
}
