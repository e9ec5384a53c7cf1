package app.diglot.blog.ui;

import app.diglot.blog.BlogExport;
import app.diglot.blog.PostArchive;
import app.diglot.blog.PostFile;
import app.diglot.blog.PostLanguage;
import app.diglot.digests.DigestNavigation;
import app.diglot.publishing.ListedDigest;
import app.diglot.publishing.PublicSite;
import app.diglot.shared.Language;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A published digest as a post of a blog: seen first, then downloaded. */
@Route("export")
@Menu(order = 50, icon = "vaadin:download-alt", title = "blog.export.title")
@RolesAllowed("EDITOR")
@CssImport("./styles/digests.css")
@CssImport("./styles/blog.css")
class ExportView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final transient BlogExport blogExport;
    private final ComboBox<ListedDigest> digest = new ComboBox<>(getTranslation("blog.export.digest"));
    private final RadioButtonGroup<PostLanguage> language =
            new RadioButtonGroup<>(getTranslation("blog.export.language"));
    private final Div post = new Div();

    ExportView(BlogExport blogExport, PublicSite site) {
        this.blogExport = blogExport;
        addClassNames("screen", "export");
        List<ListedDigest> published = site.latest(MOST);
        digest.setItems(published);
        digest.setItemLabelGenerator(this::label);
        language.setItems(PostLanguage.values());
        language.setItemLabelGenerator(
                item -> getTranslation("blog.export.language." + item.name().toLowerCase(Locale.ROOT)));
        language.setValue(PostLanguage.BOTH);
        published.stream().findFirst().ifPresent(digest::setValue);
        digest.addValueChangeListener(change -> show());
        language.addValueChangeListener(change -> show());
        Div choice = new Div(digest, language);
        choice.addClassName("export-choice");
        post.addClassNames("card", "export-file");
        if (published.isEmpty()) {
            add(head(), nothing());
            return;
        }
        add(head(), choice, post);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blog.export.title") + " · Diglot";
    }

    private String label(ListedDigest listed) {
        return listed.day() + " " + listed.headline().topic().in(Language.of(getLocale()));
    }

    private Div head() {
        Paragraph lead = new Paragraph(getTranslation("blog.export.lead"));
        lead.addClassName("screen-head-lead");
        Div head = new Div(new H1(getTranslation("blog.export.title")), lead);
        head.addClassName("screen-head");
        return head;
    }

    private void show() {
        post.removeAll();
        ListedDigest chosen = digest.getValue();
        if (chosen == null) {
            return;
        }
        blogExport
                .files(chosen.slug(), chosen.day(), language.getValue())
                .ifPresentOrElse(this::show, () -> post.add(new Paragraph(getTranslation("blog.export.gone"))));
    }

    private void show(List<PostFile> files) {
        PostFile file = files.getFirst();
        byte[] zip = PostArchive.zip(files);
        String name = file.path().replaceFirst("^.*/", "").replaceFirst("\\.md$", ".zip");
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(zip), name, "application/zip", zip.length)),
                getTranslation("blog.export.download", name));
        download.addClassNames("screen-link", "primary", "export-download");
        Span path = new Span(file.path());
        path.addClassName("export-path");
        Span size = new Span(getTranslation(
                "blog.export.size",
                file.text().lines().count(),
                Math.ceilDiv(file.text().getBytes(StandardCharsets.UTF_8).length, 1000)));
        size.addClassName("export-size");
        Div bar = new Div(path, size, download);
        bar.addClassName("export-bar");
        Pre text = new Pre(file.text());
        text.addClassName("export-post");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("blog.export.preview"));
        post.add(bar, text);
    }

    private Div nothing() {
        Anchor open = new Anchor(DigestNavigation.LIST, getTranslation("blog.export.none.open"));
        open.addClassName("screen-link");
        Div nothing = new Div(
                new H2(getTranslation("blog.export.none")),
                new Paragraph(getTranslation("blog.export.none.hint")),
                open);
        nothing.addClassName("empty-state");
        return nothing;
    }
}
