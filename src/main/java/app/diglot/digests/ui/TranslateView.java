package app.diglot.digests.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestChanged;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestSources;
import app.diglot.digests.Digests;
import app.diglot.digests.NoSuchDigest;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.translation.TermsChanged;
import app.diglot.translation.TranslationChanged;
import app.diglot.translation.Translations;
import app.diglot.translation.components.PairRow;
import app.diglot.translation.components.Workbench;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** How many papers are made at a time once the first is in sight, so that what is typed meanwhile is saved soon. */
    private static final int AT_ONCE = 4;

    private final transient Digests digests;
    private final transient Translations translations;
    private final transient Workbench workbench;
    private final transient TranslateParts maker;
    private final transient CurrentPerson person;
    private final TranslateHead head;
    private final TranslateRail rail;
    private final TranslateDesk desk;
    private final Paragraph empty = new Paragraph(getTranslation("translation.empty"));
    private transient @Nullable Digest digest;
    private transient @Nullable Agenda agenda;
    private transient String opened = "";
    private transient Optional<TextKey> current = Optional.empty();
    private boolean whole;

    TranslateView(
            Digests digests,
            Translations translations,
            Workbench workbench,
            TranslateParts maker,
            Typesetter typesetter,
            CurrentPerson person,
            LiveChanges live) {
        this.digests = digests;
        this.translations = translations;
        this.workbench = workbench;
        this.maker = maker;
        this.person = person;
        this.head = new TranslateHead(person.id(), this::refreshRail);
        this.rail = new TranslateRail(typesetter);
        this.desk = new TranslateDesk(rail, new TranslateDesk.Asked() {
            @Override
            public void opened(String part) {
                open(part);
            }

            @Override
            public boolean more() {
                return makeMore();
            }
        });
        Keys keys = keys();
        head.addKeys(keys);
        add(head, desk, empty, keys);
        listen(live);
    }

    private void listen(LiveChanges live) {
        live.listen(this, DigestChanged.class, change -> {
            if (digest != null && digest.id().equals(change.digest())) {
                refresh();
            }
        });
        live.listen(this, TermsChanged.class, change -> workbench.advise(desk.rows()));
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
        desk.parts().keySet().forEach(desk::remove);
        whole = false;
        Agenda all = load(id);
        desk.setVisible(!all.parts().isEmpty());
        empty.setVisible(all.parts().isEmpty());
        if (all.parts().isEmpty()) {
            return;
        }
        Agenda.Part first = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .flatMap(all::part)
                .or(() -> all.nextThatNeedsMe(Optional.empty()).flatMap(all::partOf))
                .orElseGet(() -> all.parts().getFirst());
        desk.setFirst(first.name());
        open(first.name());
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

    /** A part is in sight: keys mean its texts now. */
    private void open(String name) {
        if (agenda == null) {
            return;
        }
        Agenda all = agenda;
        all.part(name).ifPresent(part -> {
            opened = name;
            make(List.of(part));
            current = part.sources().stream()
                    .map(source -> source.key())
                    .filter(all::waits)
                    .findFirst();
        });
        refreshRail();
    }

    /** Gives whether there are more after these. */
    private boolean makeMore() {
        List<Agenda.Part> missing = missing();
        make(missing.stream().limit(AT_ONCE).toList());
        whole = missing.size() <= AT_ONCE;
        refreshRail();
        return !whole;
    }

    private List<Agenda.Part> missing() {
        return agenda == null
                ? List.of()
                : agenda.parts().stream()
                        .filter(part -> desk.part(part.name()).isEmpty())
                        .toList();
    }

    private void make(List<Agenda.Part> parts) {
        List<Agenda.Part> wanted =
                parts.stream().filter(part -> desk.part(part.name()).isEmpty()).toList();
        if (digest == null || wanted.isEmpty()) {
            return;
        }
        List<TranslatePart> made = maker.make(digest.id(), wanted, this::refresh);
        for (int i = 0; i < made.size(); i++) {
            made.get(i).rows().forEach(this::listen);
            desk.put(wanted.get(i).name(), made.get(i));
        }
    }

    /** Takes in what has changed since, here or elsewhere; what is being typed stays. */
    private void refresh() {
        if (digest == null) {
            return;
        }
        Agenda all = load(digest.id());
        Map<TranslatePart, Agenda.Part> standing = new LinkedHashMap<>();
        desk.parts()
                .forEach((name, part) ->
                        all.part(name).ifPresentOrElse(now -> standing.put(part, now), () -> desk.remove(name)));
        maker.refresh(digest.id(), all, standing, this::refresh).forEach(this::listen);
        if (whole) {
            make(missing());
        }
        if (all.part(opened).isEmpty()) {
            all.parts().stream().findFirst().ifPresent(part -> {
                desk.setFirst(part.name());
                open(part.name());
            });
        }
        refreshRail();
    }

    private boolean isOnTheAgenda(TextKey key) {
        return agenda != null && agenda.partOf(key).isPresent();
    }

    private void listen(PairRow row) {
        row.onEnter(() -> current = Optional.of(row.pair().source().key()));
        row.onChange(pair -> {
            if (agenda != null) {
                agenda.put(pair);
                refreshRail();
            }
        });
    }

    private void refreshRail() {
        if (agenda != null) {
            Agenda all = agenda;
            rail.show(all, opened, head.isOnlyWaiting());
            head.count(all.count());
            desk.rows()
                    .forEach(row -> row.setWaits(all.waits(row.pair().source().key())));
        }
    }

    private Keys keys() {
        return new Keys()
                .inBrowser(List.of("Alt+ArrowDown", "j"), "translation.keys.next", "next")
                .inBrowser(List.of("Alt+ArrowUp", "k"), "translation.keys.previous", "previous")
                .inBrowser(List.of("Ctrl+Enter"), "translation.keys.confirm", "confirm")
                .inBrowserOnPress("Alt+r", "translation.keys.review", "review")
                .inBrowser(List.of("Alt+n"), "translation.keys.needsMe", "needs-me")
                .inBrowserOnPress("Alt+.", "translation.keys.fix", "fix")
                .onPress("Alt+,", "translation.keys.dismiss", () -> row().ifPresent(PairRow::dismiss))
                .inBrowserOnPress("Alt+i", "translation.keys.insertTerm", "term")
                .inBrowserOnPress("Alt+m", "translation.keys.takeMatch", "match")
                .onPress("Alt+d", "translation.keys.draft", () -> row().ifPresent(PairRow::draft));
    }

    private Optional<PairRow> row() {
        return current.flatMap(key -> desk.rows().stream()
                .filter(row -> row.pair().source().key().equals(key))
                .findFirst());
    }
}
