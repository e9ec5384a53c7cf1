package app.diglot.digests.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.accounts.Role;
import app.diglot.annotation.components.AnnotatedTexts;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestChanged;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.digests.Replacement;
import app.diglot.library.PaperId;
import app.diglot.library.PapersCompared;
import app.diglot.library.Sighting;
import app.diglot.library.Sightings;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.texts.ParkedText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One digest: its introduction, its papers in order, and what was removed. */
@Route("digests/:digest")
@RolesAllowed("TRANSLATOR")
@CssImport("./styles/digests.css")
class DigestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Digests digests;
    private final transient People people;
    private final transient DigestFields fields;
    private final transient AddPapers adding;
    private final transient Sightings sightings;
    private final transient Clock clock;
    private final boolean editor;
    private final DigestHead head;
    private final Section introduction = new Section();
    private final UndoStack undo = new UndoStack();
    private final EntryList entries;
    private final RemovedTray removed;
    private transient Optional<Digest> digest = Optional.empty();

    DigestView(
            Digests digests,
            People people,
            CurrentPerson person,
            DigestFields fields,
            AddPapers adding,
            Typesetter typesetter,
            AnnotatedTexts annotatedTexts,
            Sightings sightings,
            SightingLines lines,
            LiveChanges live,
            Clock clock) {
        this.digests = digests;
        this.people = people;
        this.fields = fields;
        this.adding = adding;
        this.sightings = sightings;
        this.clock = clock;
        this.editor = person.may(Role.EDITOR);
        this.entries = new EntryList(
                digests,
                adding,
                fields,
                typesetter,
                annotatedTexts,
                editor,
                new EntryList.Screen(undo, lines, this::refresh));
        this.removed = new RemovedTray(typesetter, entries::restore);
        addClassName("digest");
        introduction.addClassNames("card", "introduction");
        Keys keys = keys();
        head = new DigestHead(keys);
        add(head, introduction, toolbar(), entries, removed, keys);
        live.listen(this, PapersCompared.class, change -> refresh());
        live.listen(this, DigestChanged.class, change -> {
            if (digest.map(Digest::id).filter(change.digest()::equals).isPresent()) {
                refresh();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return digest.map(shown -> shown.topic().name().in(Language.of(getLocale())) + " " + shown.day() + " · Diglot")
                .orElse("Diglot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DigestId> id = event.getRouteParameters()
                .get("digest")
                .flatMap(DigestId::parse)
                .filter(known -> digests.find(known).isPresent());
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        DigestSheet sheet = digests.sheet(id.get());
        Map<String, ParkedText> parked = digests.parked(Stream.concat(
                        Stream.of(id.get().introduction()),
                        sheet.entries().stream()
                                .map(entry -> entry.entry().id())
                                .flatMap(entry -> Stream.of(entry.note(), entry.takeaways())))
                .toList());
        entries.begin(sheet, owners(), parked);
        showIntroduction(sheet, parked);
        show(sheet);
    }

    private void refresh() {
        digest.ifPresent(shown -> show(digests.sheet(shown.id())));
    }

    private void show(DigestSheet sheet) {
        digest = Optional.of(sheet.digest());
        head.show(
                sheet.digest(),
                digests.progress(sheet.digest().id()),
                sheet.entries().stream()
                        .flatMap(entry -> entry.entry().replacement().stream())
                        .filter(Replacement::isOpen)
                        .count());
        entries.show(sheet.entries());
        entries.show(sightings(sheet));
        removed.show(
                sheet.removed(),
                people.names(sheet.removed().stream()
                        .map(entry -> entry.removedBy())
                        .distinct()
                        .toList()),
                clock.instant());
    }

    /** Where its papers stand besides this digest. */
    private Map<PaperId, Sighting> sightings(DigestSheet sheet) {
        String here = DigestNavigation.digest(sheet.digest().id());
        Map<PaperId, Sighting> known = sightings.of(sheet.entries().stream()
                .map(entry -> entry.entry().paper().id())
                .toList());
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        paper -> paper.getValue()
                                .seenIn(place -> !place.address().equals(here))));
    }

    private void showIntroduction(DigestSheet sheet, Map<String, ParkedText> parked) {
        TextKey key = sheet.digest().id().introduction();
        Language language = sheet.digest().introductionLanguage();
        WrittenText text = new WrittenText(
                fields, key, language, sheet.introduction(), parked.get(key.toString()), digests::setLanguage);
        text.field().setLabel(getTranslation("digests.introduction"));
        text.field().setPlaceholder(getTranslation("digests.introduction.placeholder"));
        text.field().setRows(2);
        text.setReadOnly(!editor);
        introduction.removeAll();
        introduction.add(text);
    }

    private Map<PersonId, String> owners() {
        return people.working().stream()
                .collect(Collectors.toMap(
                        person -> person.id(),
                        person -> person.displayName(),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    private Div toolbar() {
        Div toolbar = new Div();
        toolbar.addClassName("entry-toolbar");
        if (editor) {
            toolbar.add(new Button(getTranslation("digests.add"), click -> add()));
        }
        toolbar.add(undo);
        return toolbar;
    }

    private Keys keys() {
        Keys keys = new Keys()
                .on("j", "digests.keys.next", entries::focusNext)
                .on("k", "digests.keys.previous", entries::focusPrevious)
                .on("o", "digests.keys.note", entries::toggleCurrent)
                .on("t", "digests.translate", () -> go(DigestNavigation::translate))
                .on("p", "digests.publish", () -> go(DigestNavigation::publish));
        return editor
                ? keys.on(List.of("Alt+ArrowUp", "K"), "digests.moveUp", entries::moveCurrentUp)
                        .on(List.of("Alt+ArrowDown", "J"), "digests.moveDown", entries::moveCurrentDown)
                        .on(List.of("x", "Delete"), "digests.remove", entries::removeCurrent)
                        .on("u", "digests.keys.undo", undo::undo)
                        .on("a", "digests.add", this::add)
                : keys.on("u", "digests.keys.undo", undo::undo);
    }

    private void go(java.util.function.Function<DigestId, String> address) {
        digest.ifPresent(shown -> UI.getCurrent().navigate(address.apply(shown.id())));
    }

    private void add() {
        digest.ifPresent(shown -> new AddPapersDialog(adding, shown.id(), entries::added).open());
    }
}
