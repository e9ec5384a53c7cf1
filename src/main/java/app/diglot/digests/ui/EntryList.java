package app.diglot.digests.ui;

import app.diglot.annotation.components.AnnotatedTexts;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.digests.EntryId;
import app.diglot.digests.EntryPin;
import app.diglot.digests.EntrySheet;
import app.diglot.digests.RemovedEntry;
import app.diglot.library.PaperId;
import app.diglot.library.Sighting;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.UndoNotice;
import app.diglot.texts.ParkedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The papers of a digest in their order: moved, removed, brought back, given to somebody, opened in place. */
class EntryList extends Div implements EntryActions {

    private static final long serialVersionUID = 1L;

    /** What the list needs of the screen around it. */
    record Screen(UndoStack undo, SightingLines sightings, Runnable refresh) {}

    private final transient Digests digests;
    private final transient AddPapers adding;
    private final transient DigestFields fields;
    private final transient Typesetter typesetter;
    private final transient AnnotatedTexts annotatedTexts;
    private final boolean editor;
    private final transient Screen screen;
    private final OrderedList list = new OrderedList();
    private final Div empty = new Div();
    private final Map<EntryId, EntryRow> rows = new HashMap<>();
    private transient List<EntryId> order = List.of();
    private transient Map<PersonId, String> owners = Map.of();
    private transient Map<String, ParkedText> parked = Map.of();
    private transient Optional<Digest> digest = Optional.empty();
    private transient Optional<EntryId> current = Optional.empty();

    EntryList(
            Digests digests,
            AddPapers adding,
            DigestFields fields,
            Typesetter typesetter,
            AnnotatedTexts annotatedTexts,
            boolean editor,
            Screen screen) {
        this.digests = digests;
        this.adding = adding;
        this.fields = fields;
        this.typesetter = typesetter;
        this.annotatedTexts = annotatedTexts;
        this.editor = editor;
        this.screen = screen;
        list.addClassName("entries");
        empty.addClassName("empty-state");
        empty.add(
                new H2(getTranslation("digests.entries.empty.title")),
                new Paragraph(getTranslation(editor ? "digests.entries.empty.editor" : "digests.entries.empty.text")));
        add(empty, list);
    }

    void begin(DigestSheet sheet, Map<PersonId, String> people, Map<String, ParkedText> conflicts) {
        digest = Optional.of(sheet.digest());
        owners = people;
        parked = conflicts;
        rows.clear();
        list.removeAll();
        show(sheet.entries());
        sheet.entries().stream().filter(entry -> isParked(entry.entry().id())).forEach(entry -> open(entry));
    }

    /** Changes what has changed; open rows stay as they are. */
    void show(List<EntrySheet> sheets) {
        order = sheets.stream().map(sheet -> sheet.entry().id()).toList();
        Set<EntryId> gone = new HashSet<>(rows.keySet());
        order.forEach(gone::remove);
        gone.forEach(id -> list.remove(rows.remove(id)));
        for (int i = 0; i < sheets.size(); i++) {
            EntryRow row = row(sheets.get(i));
            if (i >= list.getComponentCount() || list.getComponentAt(i) != row) {
                list.addComponentAtIndex(i, row);
            }
        }
        empty.setVisible(sheets.isEmpty());
        list.setVisible(!sheets.isEmpty());
    }

    /** Tells of each paper where else it stands, and which others may be the same. */
    void show(Map<PaperId, Sighting> known) {
        rows.values()
                .forEach(row ->
                        row.show(known.getOrDefault(row.paper(), Sighting.NONE), screen.sightings(), screen.refresh()));
    }

    void focusNext() {
        focus(currentPlace() + 1);
    }

    void focusPrevious() {
        focus(Math.max(currentPlace(), 1) - 1);
    }

    void toggleCurrent() {
        current.ifPresent(this::toggle);
    }

    void moveCurrentUp() {
        current.ifPresent(id -> move(id, currentPlace() - 1));
    }

    void moveCurrentDown() {
        current.ifPresent(id -> move(id, currentPlace() + 1));
    }

    void removeCurrent() {
        current.ifPresent(this::remove);
    }

    @Override
    public void focused(EntryId entry) {
        current = Optional.of(entry);
    }

    @Override
    public void toggle(EntryId entry) {
        EntryRow row = rows.get(entry);
        if (row == null) {
            return;
        }
        if (row.isOpen()) {
            row.close();
            screen.refresh().run(); // the chips say whether there is a note by now
            return;
        }
        digest.map(shown -> digests.sheet(shown.id())).stream()
                .flatMap(sheet -> sheet.entries().stream())
                .filter(sheet -> sheet.entry().id().equals(entry))
                .forEach(this::open);
    }

    @Override
    public void move(EntryId entry, int place) {
        int before = order.indexOf(entry);
        int target = Math.clamp(place, 0, Math.max(order.size() - 1, 0));
        if (!editor || before < 0 || before == target) {
            return;
        }
        digests.move(entry, target);
        screen.undo().did(getTranslation("digests.did.move", title(entry), target + 1), () -> {
            digests.move(entry, before);
            screen.refresh().run();
            focusOn(entry);
        });
        screen.refresh().run();
        focusOn(entry);
    }

    @Override
    public void remove(EntryId entry) {
        int place = order.indexOf(entry);
        if (!editor || place < 0) {
            return;
        }
        String title = title(entry);
        digests.remove(entry);
        Runnable back = screen.undo().did(getTranslation("digests.did.remove", title), () -> bringBack(entry));
        screen.refresh().run();
        focus(place);
        new UndoNotice(getTranslation("digests.removed.notice", title), back).open();
    }

    void restore(RemovedEntry removed) {
        EntryId entry = removed.entry().id();
        bringBack(entry);
        if (editor) {
            screen.undo().did(getTranslation("digests.did.restore", title(entry)), () -> {
                digests.remove(entry);
                screen.refresh().run();
            });
        }
    }

    void added(List<EntryId> added) {
        screen.refresh().run();
        if (!added.isEmpty()) {
            screen.undo().did(getTranslation("digests.did.add", added.size()), () -> {
                added.forEach(digests::remove);
                screen.refresh().run();
            });
            focusOn(added.getLast());
        }
    }

    @Override
    public void assign(Entry entry, Optional<PersonId> owner) {
        Optional<PersonId> before = entry.owner();
        digests.assign(entry.id(), owner.orElse(null));
        screen.undo().did(getTranslation("digests.did.assign", title(entry.id())), () -> {
            digests.assign(entry.id(), before.orElse(null));
            screen.refresh().run();
        });
        screen.refresh().run();
    }

    @Override
    public void correct(Entry entry) {
        new CorrectPaperDialog(adding, entry.paper(), screen.refresh()).open();
    }

    @Override
    public void takeOver(Entry entry, int version) {
        decided(
                entry,
                digests.takeOver(entry.id(), version),
                getTranslation("digests.did.takeOver", version, title(entry.id())));
    }

    @Override
    public void keep(Entry entry, int version) {
        decided(
                entry,
                digests.keep(entry.id(), version),
                getTranslation("digests.did.keep", version, title(entry.id())));
    }

    private void decided(Entry entry, EntryPin before, String deed) {
        Runnable back = screen.undo().did(deed, () -> {
            digests.putBack(entry.id(), before);
            screen.refresh().run();
        });
        screen.refresh().run();
        focusOn(entry.id());
        new UndoNotice(deed, back).open();
    }

    @Override
    public void setLanguage(TextKey text, Language language) {
        digests.setLanguage(text, language);
    }

    private void bringBack(EntryId entry) {
        digests.restore(entry);
        screen.refresh().run();
        focusOn(entry);
    }

    private void open(EntrySheet sheet) {
        EntryTexts texts = new EntryTexts(sheet, parked, editor, fields, annotatedTexts, this);
        row(sheet).open(texts);
        texts.focus();
    }

    private EntryRow row(EntrySheet sheet) {
        EntryRow row = rows.get(sheet.entry().id());
        if (row == null) {
            row = new EntryRow(sheet, owners, editor, typesetter, this);
            rows.put(row.id(), row);
        } else {
            row.show(sheet);
        }
        return row;
    }

    private boolean isParked(EntryId id) {
        return parked.containsKey(id.note().toString())
                || parked.containsKey(id.takeaways().toString());
    }

    private String title(EntryId entry) {
        EntryRow row = rows.get(entry);
        return row == null ? "" : row.paperTitle();
    }

    private int currentPlace() {
        return current.map(order::indexOf).orElse(-1);
    }

    private void focus(int place) {
        if (!order.isEmpty()) {
            focusOn(order.get(Math.clamp(place, 0, order.size() - 1)));
        }
    }

    private void focusOn(EntryId entry) {
        EntryRow row = rows.get(entry);
        if (row != null) {
            current = Optional.of(entry);
            row.focus();
        }
    }
}
