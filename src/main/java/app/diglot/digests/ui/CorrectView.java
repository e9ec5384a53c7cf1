package app.diglot.digests.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.digests.Corrections;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestChanged;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.digests.EntryId;
import app.diglot.digests.TextChangedMeanwhile;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.LiveChanges;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the public page's "correct this" leads: one paper's texts, each changed and brought before readers alone. */
@Route("digests/:digest/correct")
@RolesAllowed("EDITOR")
@CssImport("./styles/digests.css")
@CssImport("./styles/translation.css")
class CorrectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Digests digests;
    private final transient Corrections corrections;
    private final transient CorrectableTexts texts;
    private final transient AddPapers papers;
    private final transient Typesetter typesetter;
    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private transient @Nullable Digest digest;
    private transient Optional<EntryId> entry = Optional.empty();
    private transient Optional<Corrections.Page> page = Optional.empty();
    private transient List<CorrectionPart> parts = List.of();
    private transient Set<TextKey> earlier = Set.of();

    CorrectView(
            Digests digests,
            Corrections corrections,
            CorrectableTexts texts,
            AddPapers papers,
            Typesetter typesetter,
            LiveChanges live) {
        this.digests = digests;
        this.corrections = corrections;
        this.texts = texts;
        this.papers = papers;
        this.typesetter = typesetter;
        addClassNames("screen", "correction");
        back.addClassName("screen-back");
        back.setRouterIgnore(true);
        lead.addClassName("screen-head-lead");
        Header head = new Header(back, title, lead);
        head.addClassName("screen-head");
        add(head, body);
        live.listen(this, DigestChanged.class, change -> {
            if (digest != null && digest.id().equals(change.digest())) {
                refresh();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Digest found = event.getRouteParameters()
                .get("digest")
                .flatMap(DigestId::parse)
                .flatMap(digests::find)
                .orElseThrow(NotFoundException::new);
        digest = found;
        entry = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DigestNavigation.ENTRY)
                .map(id -> EntryId.parse(id).orElseThrow(NotFoundException::new));
        page = corrections.page(found.id(), entry);
        title.setText(getPageTitle());
        body.removeAll();
        parts = List.of();
        page.ifPresentOrElse(shown -> show(found, shown), () -> sayUnpublished(found));
    }

    @Override
    public String getPageTitle() {
        return digest == null
                ? ""
                : getTranslation(
                        "digests.correction.title",
                        digest.topic().name().in(Language.of(getLocale())),
                        digest.day().toString());
    }

    private void sayUnpublished(Digest found) {
        back.setVisible(false);
        lead.setText(getTranslation("digests.correction.unpublished"));
        body.add(new Anchor(DigestNavigation.publish(found.id()), getTranslation("digests.publish")));
    }

    private void show(Digest found, Corrections.Page shown) {
        back.setVisible(true);
        back.setHref(shown.address());
        back.setText(getTranslation("digests.correction.back"));
        lead.setText(getTranslation(
                shown.languages().size() > 1
                        ? "digests.correction.lead"
                        : "digests.correction.lead."
                                + shown.languages().getFirst().path()));
        CorrectableTexts.Part part =
                texts.of(found.id(), entry, this::refresh, this::reopen).orElseThrow(NotFoundException::new);
        parts = part.rows().stream()
                .map(row ->
                        new CorrectionPart(row, part.field(row.pair().source().key()), this::publish))
                .toList();
        parts.forEach(of -> of.row().onChange(changed -> showPending()));
        body.add(new PartHead(part.entry(), typesetter, Optional.of(new ReplacementDecisions(digests, this::reopen))));
        part.entry().ifPresent(paper -> body.add(correctPaper(paper)));
        parts.forEach(body::add);
        if (parts.isEmpty()) {
            body.add(new Paragraph(getTranslation("digests.correction.nothing")));
        }
        earlier = corrections.pending(found.id()).stream()
                .map(Corrections.Pending::key)
                .collect(toSet());
        showPending();
    }

    /** Title and abstract are the paper's own, with its authors: they are changed together. */
    private Button correctPaper(Entry paper) {
        Button button = new Button(
                getTranslation("digests.correction.paper"),
                click -> new CorrectPaperDialog(papers, paper.paper(), this::reopen).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("correction-paper");
        return button;
    }

    /** All anew, with the paper as it stands now. */
    private void reopen() {
        Set<TextKey> before = earlier;
        Digest shown = digest;
        Optional<Corrections.Page> standing = page;
        if (shown != null && standing.isPresent()) {
            body.removeAll();
            show(shown, standing.get());
            earlier = before;
            showPending();
        }
    }

    private void refresh() {
        if (digest != null) {
            texts.refresh(
                    digest.id(), entry, parts.stream().map(CorrectionPart::row).toList());
            showPending();
        }
    }

    private void showPending() {
        if (digest == null) {
            return;
        }
        Map<TextKey, Corrections.Pending> pending =
                corrections.pending(digest.id()).stream().collect(toMap(Corrections.Pending::key, text -> text));
        parts.forEach(part -> part.show(Optional.ofNullable(pending.get(part.key())), earlier.contains(part.key())));
    }

    private void publish(CorrectionPart part) {
        part.whenSettled(() -> {
            if (part.isInConflict()) {
                refuse(part, "digests.correction.conflict");
            } else {
                part.bar().pending().ifPresent(text -> publish(part, text));
            }
        });
    }

    private void publish(CorrectionPart part, Corrections.Pending text) {
        if (digest == null) {
            return;
        }
        try {
            corrections.publish(digest.id(), text, part.bar().note().orElse(null));
        } catch (TextChangedMeanwhile e) {
            refresh();
            refuse(part, "digests.correction.meanwhile");
            return;
        }
        page.ifPresent(shown -> UI.getCurrent().getPage().setLocation(shown.address()));
    }

    private void refuse(CorrectionPart part, String messageKey) {
        part.bar().enable();
        Notification.show(getTranslation(messageKey));
    }
}
