package app.diglot.blog.ui;

import app.diglot.blog.ImportedDigest;
import app.diglot.digests.DigestNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Takes the place of a post that was stored, with the way to its digest. */
class ImportStored extends Section {

    private static final long serialVersionUID = 1L;

    ImportStored(ImportPost post, ImportedDigest digest) {
        addClassNames("card", "import-stored");
        Span chip = new Span(getTranslation("blog.import.stored"));
        chip.addClassNames("chip", "ok");
        H2 title = new H2(post.label());
        Paragraph words =
                new Paragraph(getTranslation("blog.import.stored.what", digest.added(), digest.translations()));
        Anchor open = new Anchor(DigestNavigation.digest(digest.digest()), getTranslation("blog.import.stored.open"));
        open.addClassNames("screen-link", "primary");
        Anchor publish =
                new Anchor(DigestNavigation.publish(digest.digest()), getTranslation("blog.import.stored.publish"));
        publish.addClassName("screen-link");
        ImportMargin remarks = new ImportMargin();
        remarks.show(List.of(), digest.remarks());
        Span links = new Span(open, publish);
        links.addClassName("import-tools");
        add(chip, title, words, links, remarks);
    }
}
