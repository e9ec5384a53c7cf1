package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.library.Paper;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Which paper the texts below belong to; without one they are the digest's own. */
class PartHead extends Header {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();

    PartHead(Optional<Entry> entry, Typesetter typesetter) {
        addClassName("translate-part-head");
        add(title);
        entry.map(Entry::paper)
                .ifPresentOrElse(
                        paper -> show(paper, typesetter),
                        () -> title.setText(getTranslation("translation.field.introduction")));
    }

    private void show(Paper paper, Typesetter typesetter) {
        title.getElement().setAttribute("lang", paper.language().tag());
        title.getElement()
                .setProperty("innerHTML", typesetter.text(paper.title()).value());
        add(new Paragraph(String.join(", ", paper.authors())));
    }
}
