package app.diglot.publishing.ui;

import app.diglot.digests.Digest;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.publishing.NothingToCorrect;
import app.diglot.publishing.PublicationStatus;
import app.diglot.publishing.Publishing;
import app.diglot.publishing.SitePreview;
import app.diglot.publishing.pages.Addresses;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a digest before readers: what they would see, what is missing, what has changed since. */
@Route("digests/:digest/publish")
@RolesAllowed("EDITOR")
@CssImport("./styles/publishing.css")
class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Digests digests;
    private final transient Publishing publishing;
    private final transient SitePreview preview;
    private final H1 title = new H1();
    private final Span chip = new Span();
    private final Anchor back = new Anchor();
    private final Anchor readers = new Anchor();
    private final PublishPanel panel =
            new PublishPanel(this::showPreview, this::publish, this::takeBack, this::putBack);
    private final ChangedTexts changed = new ChangedTexts(this::correct);
    private final MissingTexts missing = new MissingTexts();
    private final PreviewFrame frame = new PreviewFrame();
    private transient @Nullable Digest digest;

    PublishView(Digests digests, Publishing publishing, SitePreview preview) {
        this.digests = digests;
        this.publishing = publishing;
        this.preview = preview;
        addClassNames("screen", "publish");
        back.setText(getTranslation("publishing.desk.back"));
        back.addClassName("screen-back");
        readers.setText(getTranslation("publishing.desk.readers"));
        readers.setRouterIgnore(true);
        Div tools = new Div(readers);
        tools.addClassName("screen-head-tools");
        Header head = new Header(back, title, chip, tools);
        head.addClassName("screen-head");
        Div side = new Div(panel, changed, missing);
        side.addClassName("publish-side");
        Div body = new Div(side, frame);
        body.addClassName("publish-body");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Digest found = event.getRouteParameters()
                .get("digest")
                .flatMap(DigestId::parse)
                .flatMap(digests::find)
                .orElseThrow(NotFoundException::new);
        digest = found;
        title.setText(getPageTitle());
        back.setHref(DigestNavigation.digest(found.id()));
        readers.setHref(Addresses.digest(found.topic().slug(), found.day(), List.of()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return digest == null
                ? ""
                : getTranslation(
                        "publishing.desk.title",
                        digest.topic().name().in(Language.of(getLocale())),
                        digest.day().toString());
    }

    private DigestId id() {
        if (digest == null) {
            throw new IllegalStateException("no digest is open");
        }
        return digest.id();
    }

    private void refresh() {
        PublicationStatus status = publishing.status(id());
        panel.show(status);
        boolean stands = status.kind() == PublicationStatus.Kind.STANDS;
        chip.setText(getTranslation("publishing.desk.kind." + status.kind().name()));
        chip.setClassName("chip");
        chip.setClassName("ok", stands);
        chip.setClassName("danger", status.kind() == PublicationStatus.Kind.TAKEN_BACK);
        readers.setVisible(stands);
        changed.setVisible(stands);
        changed.show(id(), publishing.unpublished(id()));
        missing.show(id(), publishing.missing(id()));
        showPreview();
    }

    private void showPreview() {
        var page = publishing.preview(id(), panel.languages());
        frame.show(preview.html(page, page.languages()));
    }

    private void publish() {
        publishing.publish(id(), panel.languages(), panel.note().orElse(null));
        done("published");
    }

    private void correct(TextKey key, @Nullable String note) {
        try {
            publishing.correct(id(), key, note);
            done("corrected");
        } catch (NothingToCorrect somebodyElseDid) {
            done("nothingToCorrect");
        }
    }

    private void takeBack() {
        publishing.takeBack(id());
        done("takenBack");
    }

    private void putBack() {
        publishing.putBack(id());
        done("putBack");
    }

    private void done(String what) {
        Notification.show(getTranslation("publishing.desk.done." + what));
        refresh();
    }
}
