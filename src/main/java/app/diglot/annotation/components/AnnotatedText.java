package app.diglot.annotation.components;

import app.diglot.annotation.Anchor;
import app.diglot.annotation.Anchors;
import app.diglot.annotation.Annotation;
import app.diglot.annotation.Stretch;
import app.diglot.shared.Marked;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.UndoNotice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text with marked stretches, and at its side the notes on them with their threads. */
public class AnnotatedText extends Composite<Div> implements StretchPicker.Listener {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "nnew";

    private final transient AnnotatedTexts texts;
    private final transient Annotatable text;
    private final StretchPicker picker;
    private final Div margin = new Div();
    private transient List<Annotation> notes;
    private transient Map<PersonId, String> names;
    private transient @Nullable Anchor chosen;
    private @Nullable NewNote composing;
    private transient Runnable whenChanged = () -> {};

    AnnotatedText(AnnotatedTexts texts, Annotatable text, List<Annotation> notes, Map<PersonId, String> names) {
        this.texts = texts;
        this.text = text;
        this.notes = notes;
        this.names = names;
        this.picker = new StretchPicker(text.language(), this);
        picker.addClassName("typeset");
        picker.setAnnotatable(texts.mayAnnotate());
        margin.addClassName("annotation-margin");
        getContent().addClassName("annotated-text");
        getContent().add(picker, margin);
        show();
    }

    /** Called after each change of a note, for views that show the notes elsewhere too. */
    public void onChange(Runnable listener) {
        whenChanged = listener;
    }

    @Override
    public void chosen(int start, int end) {
        if (!texts.mayAnnotate()) {
            return;
        }
        trimmed(start, end).ifPresent(stretch -> {
            Anchor anchor = Anchors.create(text.content(), stretch.start(), stretch.end());
            chosen = anchor;
            composing = new NewNote(texts, text, anchor, this::finishNew);
            show();
            composing.enter();
        });
    }

    @Override
    public void followed(String mark) {
        notes.stream()
                .filter(note -> StretchPicker.mark(note.id()).equals(mark))
                .findFirst()
                .ifPresent(note -> {
                    picker.setActive(note.id());
                    cards().filter(card -> card.isOf(note.id())).forEach(NoteCard::enter);
                });
    }

    /** Reads the notes again and shows them. */
    void reload() {
        notes = texts.on(text.key());
        names = texts.names(notes);
        show();
        whenChanged.run();
    }

    void activate(Annotation note) {
        picker.setActive(note.id());
    }

    /** Takes a note away and offers to bring it back. */
    void delete(Annotation note) {
        texts.annotations().delete(note.id());
        reload();
        new UndoNotice(getTranslation("annotation.deleted"), () -> {
                    texts.annotations().restore(note.id());
                    reload();
                })
                .open();
    }

    private void finishNew() {
        chosen = null;
        composing = null;
        reload();
    }

    private Stream<NoteCard> cards() {
        return margin.getChildren().filter(NoteCard.class::isInstance).map(NoteCard.class::cast);
    }

    /** The notes in the order in which their stretches stand now; those that lost theirs come last. */
    private void show() {
        List<Placed> placed = notes.stream()
                .filter(note -> !isBeingBegun(note))
                .map(note -> new Placed(note, Anchors.locate(note.anchor(), text.content())))
                .sorted(Comparator.comparingInt(Placed::order))
                .toList();
        List<Marked> marks = new ArrayList<>();
        List<Component> cards = new ArrayList<>();
        int number = 0;
        for (Placed note : placed) {
            number++;
            int label = number;
            note.stretch()
                    .map(stretch -> new Marked(
                            stretch.start(),
                            stretch.end(),
                            StretchPicker.mark(note.note().id()),
                            String.valueOf(label)))
                    .ifPresent(marks::add);
            cards.add(
                    new NoteCard(this, texts, note.note(), label, note.stretch().isEmpty(), names));
        }
        Anchor fresh = chosen;
        if (fresh != null) {
            marks.add(new Marked(fresh.start(), fresh.end(), NEW, ""));
        }
        picker.setHtml(texts.typesetter().located(text.content(), marks));
        margin.removeAll();
        NewNote begun = composing;
        if (begun != null) {
            margin.add(begun);
        }
        margin.add(cards);
    }

    private boolean isBeingBegun(Annotation note) {
        return composing != null && composing.isOf(note.id());
    }

    private record Placed(Annotation note, Optional<Stretch> stretch) {

        int order() {
            return stretch.map(Stretch::start).orElse(Integer.MAX_VALUE);
        }
    }

    /** What a browser says is not believed: within the text, without blanks at its ends, and not empty. */
    private Optional<Stretch> trimmed(int start, int end) {
        String content = text.content();
        int from = Math.clamp(start, 0, content.length());
        int to = Math.clamp(end, from, content.length());
        while (from < to && Character.isWhitespace(content.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }
}
