package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.digests.EntryId;
import app.diglot.digests.EntrySheet;
import app.diglot.library.PaperId;
import app.diglot.library.Sighting;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.PersonId;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.IconButton;
import app.diglot.shell.components.Typeset;
import app.diglot.texts.StoredText;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One paper of a digest in its list; opens in place. */
class EntryRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int AUTHORS = 3;
    private static final int LONGEST_SHOWN = 60;

    private final transient EntryActions actions;
    private final transient Typesetter typesetter;
    private final boolean editor;
    private final Span number = new Span();
    private final NativeButton title = new NativeButton();
    private final Div about = new Div();
    private final Div tools = new Div();
    private final Choice<Optional<PersonId>> owner;
    private final ReplacementBox replacement;
    private final Div sightingBox = new Div();
    private final Div body = new Div();
    private transient Sighting sighting = Sighting.NONE;
    private transient Optional<EntryTexts> texts = Optional.empty();
    private transient EntrySheet sheet;

    EntryRow(
            EntrySheet sheet,
            Map<PersonId, String> owners,
            boolean editor,
            Typesetter typesetter,
            EntryActions actions) {
        this.sheet = sheet;
        this.actions = actions;
        this.typesetter = typesetter;
        this.editor = editor;
        this.owner = ownerChoice(owners);
        this.replacement = new ReplacementBox(editor ? Optional.of(actions) : Optional.empty());
        addClassName("entry");
        number.addClassName("entry-number");
        title.addClassName("entry-title");
        title.addClickListener(click -> actions.toggle(id()));
        about.addClassName("entry-about");
        tools.addClassName("entry-tools");
        body.addClassName("entry-body");
        body.setVisible(false);
        Div head = new Div(number, title, about, owner, tools);
        head.addClassName("entry-head");
        sightingBox.addClassName("entry-sighting");
        add(head, sightingBox, replacement, body);
        getElement().addEventListener("focusin", event -> actions.focused(id()));
        if (editor) {
            head.addComponentAsFirst(handle());
            addTools();
        }
        describe(sheet);
    }

    final EntryId id() {
        return sheet.entry().id();
    }

    PaperId paper() {
        return sheet.entry().paper().id();
    }

    /** At most so long that a message can hold it. */
    String paperTitle() {
        String words = sheet.entry().paper().title();
        return words.length() <= LONGEST_SHOWN
                ? words
                : words.substring(0, LONGEST_SHOWN).strip() + "…";
    }

    ReplacementBox replacement() {
        return replacement;
    }

    int place() {
        return sheet.entry().place();
    }

    Choice<Optional<PersonId>> owner() {
        return owner;
    }

    boolean isOpen() {
        return body.isVisible();
    }

    void show(EntrySheet shown) {
        if (!shown.equals(sheet)) {
            sheet = shown;
            describe(shown);
            texts.ifPresent(open -> open.show(shown.entry().paper()));
        }
    }

    void show(Sighting known, SightingLines lines, Runnable whenDecided) {
        if (!known.equals(sighting)) {
            sighting = known;
            sightingBox.removeAll();
            sightingBox.add(lines.of(sheet.entry().paper().id(), known, whenDecided));
        }
    }

    void open(EntryTexts opened) {
        body.removeAll();
        body.add(opened);
        texts = Optional.of(opened);
        expanded(true);
    }

    void close() {
        body.removeAll();
        texts = Optional.empty();
        expanded(false);
    }

    void focus() {
        title.focus();
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void expanded(boolean open) {
        body.setVisible(open);
        setClassName("open", open);
        title.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void describe(EntrySheet shown) {
        Entry entry = shown.entry();
        number.setText(Integer.toString(entry.place() + 1));
        title.removeAll();
        title.add(Typeset.inline(typesetter.text(entry.paper().title())));
        title.getElement().setAttribute("lang", entry.paper().language().tag());
        title.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen()));
        owner.setValue(entry.owner());
        replacement.show(entry);
        tellAbout(shown);
    }

    private void tellAbout(EntrySheet shown) {
        about.removeAll();
        List<String> authors = shown.entry().paper().authors();
        Span names = new Span(String.join(
                getTranslation("digests.comma"), authors.stream().limit(AUTHORS).toList()));
        names.addClassName("entry-authors");
        about.add(names);
        if (authors.size() > AUTHORS) {
            about.add(new Span(getTranslation("digests.moreAuthors", authors.size() - AUTHORS)));
        }
        shown.entry().paper().arxivId().ifPresent(id -> {
            Anchor link = new Anchor(id.address(), "arXiv:" + id, AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.addClassName("entry-arxiv");
            about.add(link);
        });
        chip(shown.note(), "digests.note");
        chip(shown.takeaways(), "digests.takeaways");
    }

    private void chip(Optional<StoredText> text, String messageKey) {
        if (text.filter(stored -> !stored.content().isBlank()).isPresent()) {
            Span chip = new Span(getTranslation(messageKey));
            chip.addClassName("chip");
            about.add(chip);
        }
    }

    private Choice<Optional<PersonId>> ownerChoice(Map<PersonId, String> owners) {
        List<Optional<PersonId>> options = new ArrayList<>();
        options.add(Optional.empty());
        owners.keySet().forEach(id -> options.add(Optional.of(id)));
        Choice<Optional<PersonId>> choice = new Choice<>(
                getTranslation("digests.owner"),
                options,
                id -> id.map(owners::get).orElse(getTranslation("digests.owner.none")),
                id -> actions.assign(sheet.entry(), id));
        choice.setReadOnly(!editor);
        choice.addClassName("entry-owner");
        return choice;
    }

    private void addTools() {
        tools.add(
                tool(VaadinIcon.ARROW_UP, "digests.moveUp", () -> actions.move(id(), place() - 1)),
                tool(VaadinIcon.ARROW_DOWN, "digests.moveDown", () -> actions.move(id(), place() + 1)),
                tool(VaadinIcon.PENCIL, "digests.correct", () -> actions.correct(sheet.entry())),
                tool(VaadinIcon.CLOSE_SMALL, "digests.remove", () -> actions.remove(id())));
    }

    private IconButton tool(VaadinIcon icon, String messageKey, Runnable action) {
        return new IconButton(icon, getTranslation(messageKey), action);
    }

    /** The handle alone is dragged, so that text in the row can still be selected. */
    private Span handle() {
        Span handle = new Span(VaadinIcon.MENU.create());
        handle.addClassName("entry-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        DragSource<Span> source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(id());
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(EntryId.class::isInstance)
                        .map(EntryId.class::cast)
                        .ifPresent(dragged -> actions.move(dragged, place())));
        return handle;
    }
}
