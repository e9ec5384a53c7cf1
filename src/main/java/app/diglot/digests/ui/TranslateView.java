package app.diglot.digests.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.annotation.components.Annotatable;
import app.diglot.annotation.components.AnnotatedText;
import app.diglot.annotation.components.AnnotatedTexts;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestChanged;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.DigestSources;
import app.diglot.digests.Digests;
import app.diglot.digests.NoSuchDigest;
import app.diglot.library.Sighting;
import app.diglot.library.Sightings;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.translation.SourceText;
import app.diglot.translation.TermsChanged;
import app.diglot.translation.TranslationChanged;
import app.diglot.translation.Translations;
import app.diglot.translation.components.PairRow;
import app.diglot.translation.components.Workbench;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workbench: one paper of a digest at a time, source and translation side by side, all others in sight at the left. */
@Route("digests/:digest/translate")
@RolesAllowed("TRANSLATOR")
@CssImport("./styles/digests.css")
@CssImport("./styles/translation.css")
class TranslateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String DIGEST = "digest";
    private static final String PART = "part";

    private final transient Digests digests;
    private final transient Translations translations;
    private final transient Workbench workbench;
    private final transient AnnotatedTexts annotatedTexts;
    private final transient Typesetter typesetter;
    private final transient CurrentPerson person;
    private final transient Sightings sightings;
    private final transient SightingLines lines;
    private final TranslateHead head = new TranslateHead(this::refreshRail);
    private final TranslateRail rail;
    private final Div pane = new Div();
    private transient @Nullable Digest digest;
    private transient @Nullable Agenda agenda;
    private transient Agenda.@Nullable Part opened;
    private @Nullable TranslatePart shown;
    private transient Optional<TextKey> current = Optional.empty();
    private boolean entered;

    TranslateView(
            Digests digests,
            Translations translations,
            Workbench workbench,
            AnnotatedTexts annotatedTexts,
            Typesetter typesetter,
            CurrentPerson person,
            Sightings sightings,
            SightingLines lines,
            LiveChanges live) {
        this.digests = digests;
        this.translations = translations;
        this.workbench = workbench;
        this.annotatedTexts = annotatedTexts;
        this.typesetter = typesetter;
        this.person = person;
        this.sightings = sightings;
        this.lines = lines;
        this.rail = new TranslateRail(typesetter, name -> open(name).ifPresent(row -> {}));
        pane.addClassName("translate-pane");
        Keys keys = keys();
        head.addKeys(keys);
        Div body = new Div(rail, pane);
        body.addClassName("translate");
        add(head, body, keys);
        live.listen(this, DigestChanged.class, change -> {
            if (digest != null && digest.id().equals(change.digest())) {
                refresh();
            }
        });
        live.listen(this, TermsChanged.class, change -> {
            if (shown != null) {
                workbench.advise(shown.rows());
            }
        });
        live.listen(this, TranslationChanged.class, change -> {
            // Of all texts, these alone do not say which digests show them.
            if (change.key().kind().equals("annotation") && isOnTheAgenda(change.key())) {
                refresh();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DigestId id =
                event.getRouteParameters().get(DIGEST).flatMap(DigestId::parse).orElseThrow(NotFoundException::new);
        Agenda all = load(id);
        if (all.parts().isEmpty()) {
            pane.removeAll();
            pane.add(new Paragraph(getTranslation("translation.empty")));
            return;
        }
        Agenda.Part first = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .flatMap(all::part)
                .or(() -> all.nextThatNeedsMe(Optional.empty()).flatMap(all::partOf))
                .orElseGet(() -> all.parts().getFirst());
        show(all, first);
    }

    @Override
    public String getPageTitle() {
        return digest == null ? "" : getTranslation("translation.title", name(digest));
    }

    private Agenda load(DigestId id) {
        DigestSources sources;
        try {
            sources = digests.sources(id);
        } catch (NoSuchDigest e) {
            throw new NotFoundException();
        }
        digest = sources.digest();
        head.show(sources.digest(), name(sources.digest()));
        Agenda loaded =
                new Agenda(sources, translations.pairs(sources.all().toList()), workbench.needsMe(), person.id());
        agenda = loaded;
        return loaded;
    }

    private String name(Digest shownDigest) {
        return getTranslation(
                "translation.digest",
                shownDigest.topic().name().in(Language.of(getLocale())),
                shownDigest.day().toString());
    }

    /** Opens a part as everything stands now; gives the first row in it. */
    private Optional<PairRow> open(String name) {
        if (digest == null) {
            return Optional.empty();
        }
        Agenda all = load(digest.id());
        all.part(name).ifPresent(part -> show(all, part));
        return shown == null ? Optional.empty() : shown.rows().stream().findFirst();
    }

    private void show(Agenda all, Agenda.Part part) {
        if (shown != null) {
            shown.leave();
        }
        List<PairRow> rows = workbench.rows(part.sources(), this::source);
        rows.forEach(this::listen);
        opened = part;
        entered = false;
        shown = new TranslatePart(new PartHead(part.entry(), typesetter, decisions()), rows);
        tellSightings(shown.head(), part);
        pane.add(shown);
        current = rows.stream()
                .map(row -> row.pair().source().key())
                .filter(all::waits)
                .findFirst();
        refreshRail();
        Digest of = digest;
        if (of != null) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, DigestNavigation.translate(of.id()) + "?" + PART + "=" + part.name());
        }
    }

    /** Takes in what has changed since, here or elsewhere; what is being typed stays. */
    private void refresh() {
        if (digest == null || opened == null || shown == null) {
            return;
        }
        TranslatePart standing = shown;
        Agenda all = load(digest.id());
        all.part(opened.name()).ifPresent(part -> {
            opened = part;
            standing.head().show(part.entry());
            tellSightings(standing.head(), part);
            workbench.refresh(standing.rows(), all.pairs(part), this::source);
            List<SourceText> added = part.sources().stream()
                    .filter(source -> standing.row(source.key()).isEmpty())
                    .toList();
            List<PairRow> rows = new ArrayList<>(standing.rows());
            if (!added.isEmpty()) {
                List<PairRow> made = workbench.rows(added, this::source);
                made.forEach(this::listen);
                rows.addAll(made);
            }
            standing.show(part.sources().stream()
                    .flatMap(source -> rows.stream()
                            .filter(row -> row.pair().source().key().equals(source.key())))
                    .toList());
        });
        refreshRail();
    }

    private boolean isOnTheAgenda(TextKey key) {
        return agenda != null && agenda.partOf(key).isPresent();
    }

    /** Abstracts can be annotated where they stand. */
    private Component source(SourceText source) {
        if (!source.key().field().equals("abstract")) {
            return workbench.source(source);
        }
        AnnotatedText text = annotatedTexts.of(new Annotatable(source.key(), source.language(), source.content()));
        text.onChange(this::refresh);
        return text;
    }

    private void tellSightings(PartHead partHead, Agenda.Part part) {
        Digest of = digest;
        if (of != null) {
            String here = DigestNavigation.digest(of.id());
            part.entry().map(entry -> entry.paper().id()).ifPresent(paper -> {
                Sighting known = sightings.of(List.of(paper)).getOrDefault(paper, Sighting.NONE);
                partHead.show(
                        lines.of(paper, known.seenIn(place -> !place.address().equals(here)), this::refresh));
            });
        }
    }

    private Optional<ReplacementNotice.Actions> decisions() {
        return person.may(Role.EDITOR)
                ? Optional.of(new ReplacementDecisions(digests, this::refresh))
                : Optional.empty();
    }

    private void listen(PairRow row) {
        row.onEnter(() -> {
            current = Optional.of(row.pair().source().key());
            entered = true;
        });
        row.onChange(pair -> {
            if (agenda != null) {
                agenda.put(pair);
                refreshRail();
            }
        });
    }

    private void refreshRail() {
        if (agenda != null && opened != null) {
            rail.show(agenda, opened, head.isOnlyWaiting());
            head.count(agenda.count());
        }
    }

    private Keys keys() {
        return new Keys()
                .on(
                        List.of("Alt+ArrowDown", "j"),
                        "translation.keys.next",
                        () -> go(entered ? agendaNow().after(current) : current))
                .on(
                        List.of("Alt+ArrowUp", "k"),
                        "translation.keys.previous",
                        () -> go(agendaNow().before(current)))
                .on("Ctrl+Enter", "translation.keys.confirm", this::confirmAndGoOn)
                .on("Alt+r", "translation.keys.review", () -> row().ifPresent(PairRow::review))
                .on("Alt+n", "translation.keys.needsMe", this::goToWaiting)
                .onPress("Alt+.", "translation.keys.fix", () -> row().ifPresent(PairRow::fix))
                .onPress("Alt+,", "translation.keys.dismiss", () -> row().ifPresent(PairRow::dismiss))
                .onPress("Alt+i", "translation.keys.insertTerm", () -> row().ifPresent(PairRow::insertTerm))
                .onPress("Alt+m", "translation.keys.takeMatch", () -> row().ifPresent(PairRow::takeMatch))
                .onPress("Alt+d", "translation.keys.draft", () -> row().ifPresent(PairRow::draft));
    }

    private Agenda agendaNow() {
        if (agenda == null) {
            throw new IllegalStateException("no digest is open");
        }
        return agenda;
    }

    private void confirmAndGoOn() {
        row().ifPresent(PairRow::confirm);
        goToWaiting();
    }

    private void goToWaiting() {
        if (!entered && row().isPresent()) { // the first key on a part just opened
            row().ifPresent(PairRow::enter);
            return;
        }
        Optional<TextKey> next = agendaNow().nextThatNeedsMe(current);
        if (next.isEmpty()) {
            Notification.show(getTranslation("translation.allDone"));
        }
        go(next);
    }

    /** Goes to a text, in another part where it stands there. */
    private void go(Optional<TextKey> key) {
        key.flatMap(agendaNow()::partOf).ifPresent(part -> {
            if (opened == null || !part.name().equals(opened.name())) {
                open(part.name());
            }
            current = key;
            entered = true;
            row().ifPresent(PairRow::enter);
        });
    }

    private Optional<PairRow> row() {
        return shown == null ? Optional.empty() : current.flatMap(shown::row);
    }
}
