package app.diglot.blog.ui;

import app.diglot.blog.BlogImport;
import app.diglot.blog.IncomingBytes;
import app.diglot.blog.LooksLikeGbk;
import app.diglot.blog.ReadPost;
import app.diglot.blog.Reading;
import app.diglot.blog.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;

/** An old post into the desk: paste or upload, see what was understood, then store it. */
@Route("import")
@Menu(order = 40, icon = "vaadin:inbox", title = "blog.import.title")
@RolesAllowed("EDITOR")
@CssImport("./styles/blog.css")
class ImportView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BlogImport blogImport;
    private final TextArea paste = new TextArea(getTranslation("blog.import.paste"));
    private final Div result = new Div();

    ImportView(BlogImport blogImport) {
        this.blogImport = blogImport;
        addClassName("screen");
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(head(), source(), result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blog.import.title");
    }

    private Div head() {
        Paragraph lead = new Paragraph(getTranslation("blog.import.lead"));
        lead.addClassName("screen-head-lead");
        Div head = new Div(new H1(getTranslation("blog.import.title")), lead);
        head.addClassName("screen-head");
        return head;
    }

    private Div source() {
        paste.addClassName("import-paste");
        Button read = new Button(getTranslation("blog.import.read"), click -> {
            IncomingBytes bytes = IncomingBytes.of(paste.getValue().getBytes(StandardCharsets.UTF_8));
            show(bytes, "", blogImport.read(bytes, ""));
        });
        Upload upload = new Upload(upload());
        upload.setUploadButton(new Button(getTranslation("blog.import.choose")));
        upload.setDropLabel(new Paragraph(getTranslation("blog.import.drop")));
        Div source = new Div(paste, read, upload);
        source.addClassNames("card", "import-source");
        return source;
    }

    /** Reads no more of a file than a post may have. */
    private UploadHandler upload() {
        return event -> {
            IncomingBytes bytes = IncomingBytes.from(event.getInputStream());
            String name = event.getFileName();
            event.getUI().access(() -> show(bytes, name, blogImport.read(bytes, name)));
        };
    }

    private void show(IncomingBytes bytes, String name, Reading reading) {
        result.removeAll();
        result.add(
                switch (reading) {
                    case Refusal refusal -> notice(getTranslation(refusal.messageKey(), refusal.parameters()));
                    case LooksLikeGbk offer -> offer(bytes, name, offer);
                    case ReadPost read -> new ImportPreview(blogImport, read);
                });
    }

    private Component offer(IncomingBytes bytes, String name, LooksLikeGbk offer) {
        Div notice = notice(getTranslation(offer.messageKey(), offer.parameters()));
        notice.add(new Button(
                getTranslation("blog.import.readAsGbk"),
                click -> show(bytes, name, blogImport.readAsGbk(bytes, name))));
        return notice;
    }

    private static Div notice(String words) {
        Div notice = new Div(new Paragraph(words));
        notice.addClassNames("card", "import-notice");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
