package app.diglot.translation.components;

import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.RefusedText;
import app.diglot.shell.components.UndoNotice;
import app.diglot.texts.ParkedText;
import app.diglot.texts.TextTooLong;
import app.diglot.texts.Texts;
import app.diglot.translation.NothingToReview;
import app.diglot.translation.OwnTranslation;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.TextState;
import app.diglot.translation.Translation;
import app.diglot.translation.TranslationChangedMeanwhile;
import app.diglot.translation.checks.Finding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text and its translation side by side: state, who answers for it, and what can be done about it. */
public class PairRow extends Composite<PairRow.Body> {

    /** What the browser may say of a translation as it stands. */
    public static final String CONFIRM = "confirm";

    public static final String REVIEW = "review";

    /** What the browser does by itself in a row, without waiting for the server. */
    @Tag("diglot-pair")
    @JsModule("./elements/diglot-pair.ts")
    static class Body extends HtmlContainer {

        private static final long serialVersionUID = 1L;
        private static final List<String> WORDS =
                List.of("terms.none", "memory.none", "findings.noFix", "findings.changed", "offline");

        Body() {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            WORDS.forEach(word -> words.put(word, getTranslation("translation." + word)));
            getElement().setPropertyJson("words", words);
        }
    }

    private static final long serialVersionUID = 1L;
    private static final int CHARACTERS_A_ROW = 90;
    private static final int SHORTEST = 2;
    private static final int TALLEST = 14;

    private final transient Workbench workbench;
    private final StateChip chip;
    private final Provenance provenance = new Provenance();
    private final PairActions actions;
    private final AutosaveText editor;
    private final transient PairDraft draft;
    private final PairTerms terms = new PairTerms();
    private final PairMatches matches = new PairMatches();
    private final PairFindings findings = new PairFindings(this::dismiss);
    private final Div left = new Div();
    private Component source;
    private transient TextPair pair;
    private transient Consumer<TextPair> whenChanged = changed -> {};
    private transient Runnable whenEntered = () -> {};
    private boolean inConflict;

    PairRow(
            Workbench workbench,
            TextPair pair,
            Map<PersonId, String> names,
            Component source,
            @Nullable ParkedText parked) {
        this.workbench = workbench;
        this.pair = pair;
        this.source = source;
        this.chip = new StateChip(pair.state());
        this.actions = new PairActions(this);
        this.editor = workbench.editor(pair, this::save);
        this.draft = new PairDraft(workbench, editor, actions, this::refresh);
        prepareEditor(names, parked);
        build();
        show(names);
    }

    @Override
    protected Body initContent() {
        return new Body();
    }

    public TextPair pair() {
        return pair;
    }

    /** Whether what the person typed last waits for a choice between two versions. */
    public boolean isInConflict() {
        return inConflict;
    }

    /** Called with the pair as it stands, after each save and each change of state. */
    public void onChange(Consumer<TextPair> listener) {
        whenChanged = listener;
    }

    /** Called when the person goes into the translation. */
    public void onEnter(Runnable listener) {
        whenEntered = listener;
    }

    /** Does something when all that was typed has been sent. */
    public void whenSettled(Command action) {
        editor.whenSettled(action);
    }

    /** Says whether the text waits for the person, for those who go from one that does to the next. */
    public void setWaits(boolean waits) {
        getElement().setAttribute("data-waits", waits);
    }

    /** Asks why the person approves his or her own translation, and sets "reviewed" then. */
    void override() {
        new OverrideDialog(reason -> tellRefusal(
                        () -> workbench.translations().reviewOverriding(pair.source(), pair.version(), reason)))
                .open();
    }

    /** Lets the gravest finding stand. */
    public void dismiss() {
        findings.first().ifPresentOrElse(this::dismiss, () -> tell("translation.findings.none"));
    }

    /** Has a machine translate the text, where no person has yet. */
    public void draft() {
        draft.ask(pair);
    }

    boolean mayDraft() {
        return draft.isOffered(pair);
    }

    void show(Advice.Memories memories) {
        matches.show(pair.source(), memories);
    }

    void show(Advice.Said said) {
        findings.show(said.findings(), pair.content());
        terms.show(said.terms());
    }

    private void dismiss(Finding finding) {
        TextPair about = pair;
        workbench.advice().dismiss(about, finding);
        workbench.advise(List.of(this));
        new UndoNotice(getTranslation("translation.findings.dismissed"), () -> {
                    workbench.advice().restore(about, finding);
                    workbench.advise(List.of(this));
                })
                .open();
    }

    void reopen() {
        tellRefusal(() -> workbench.translations().reopen(pair.source(), pair.version()));
    }

    boolean mayReview() {
        return workbench.mayReview();
    }

    boolean isOwn() {
        return workbench.isOwn(pair);
    }

    private void build() {
        H3 label =
                new H3(getTranslation("translation.field." + pair.source().key().field()));
        Div head = new Div(label, chip, provenance, actions);
        head.addClassName("pair-head");
        left.addClassName("pair-source");
        Div right = new Div(editor, findings);
        right.addClassName("pair-target");
        getContent().add(head, left, right);
        getContent().addClassName("pair");
    }

    private void prepareEditor(Map<PersonId, String> names, @Nullable ParkedText parked) {
        String field = pair.source().key().field();
        editor.setLabel(getTranslation(
                "translation.into." + pair.source().target().path(), getTranslation("translation.field." + field)));
        editor.setRows(rowsFor(field));
        editor.setContent(pair.content(), pair.version());
        editor.setBasis(pair.source().content());
        editor.onSaved(this::refresh);
        editor.onTakeTheirs(() -> {
            workbench.translations().letGo(pair.source());
            inConflict = false;
        });
        editor.onDeclared(this::declare);
        editor.addFocusListener(event -> whenEntered.run());
        Translation standing = pair.translation();
        if (parked != null && standing != null) {
            inConflict = true;
            editor.setParked(parked.content(), parked.baseVersion(), conflict(standing, names));
        }
    }

    /** As much room as a translation takes beside its source: a field grows with its text, and need not start cramped. */
    private int rowsFor(String field) {
        return field.equals("title")
                ? 1
                : Math.clamp(pair.source().content().length() / CHARACTERS_A_ROW, SHORTEST, TALLEST);
    }

    private static SaveOutcome.Conflict conflict(Translation standing, Map<PersonId, String> names) {
        PersonId by = standing.translatedBy() == null ? PersonId.DIGLOT : standing.translatedBy();
        Instant at = standing.translatedAt() == null ? Instant.EPOCH : standing.translatedAt();
        return new SaveOutcome.Conflict(standing.content(), standing.version(), by, at);
    }

    private SaveOutcome save(AutosaveText.Typed typed) {
        try {
            SaveOutcome outcome =
                    workbench.translations().write(sourceAsSeen(typed.basis()), typed.version(), typed.content());
            inConflict = outcome instanceof SaveOutcome.Conflict;
            return outcome;
        } catch (TextTooLong e) {
            throw new RefusedText("shell.field.tooLong", Texts.LONGEST);
        }
    }

    /**
     * Takes in what the person said of the translation. That may be older than what stands here: it holds for the words and the source that
     * were seen. Gives why it cannot be, in the person's words, or nothing where it holds.
     */
    public Optional<String> declare(AutosaveText.Declared declared) {
        SourceText seen = sourceAsSeen(declared.basis());
        return act(
                switch (declared.deed()) {
                    case CONFIRM -> () -> workbench.translations().confirm(seen, declared.version());
                    case REVIEW -> () -> workbench.translations().review(seen, declared.version());
                    default -> throw new IllegalArgumentException(declared.deed());
                });
    }

    private SourceText sourceAsSeen(String basis) {
        return basis.isEmpty() || basis.length() > Texts.LONGEST
                ? pair.source()
                : pair.source().reading(basis);
    }

    private void tellRefusal(Runnable change) {
        act(change).ifPresent(Notification::show);
    }

    /** Gives why it could not be done. */
    private Optional<String> act(Runnable change) {
        Optional<String> refused = refusal(change).map(key -> getTranslation(key));
        refresh();
        return refused;
    }

    private static Optional<String> refusal(Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (TranslationChangedMeanwhile e) {
            return Optional.of("translation.refused.changed");
        } catch (OwnTranslation e) {
            return Optional.of("translation.refused.own");
        } catch (NothingToReview e) {
            return Optional.of("translation.refused.nothing");
        }
    }

    private void tell(String messageKey) {
        Notification.show(getTranslation(messageKey));
    }

    boolean shows(SourceText text) {
        return pair.source().equals(text);
    }

    /** What shows the source text now. */
    public Component source() {
        return source;
    }

    /** Takes in how the text stands by now, and that its source is shown by this component from now on. */
    void refresh(TextPair fresh, Map<PersonId, String> names, Component shown) {
        pair = fresh;
        source = shown;
        editor.setBasis(fresh.source().content());
        show(names);
    }

    private void refresh() {
        pair = workbench.translations().pair(pair.source());
        show(workbench.names(List.of(pair)));
        workbench.advise(List.of(this));
        whenChanged.accept(pair);
    }

    private void show(Map<PersonId, String> names) {
        chip.show(pair.state());
        provenance.show(pair, names);
        actions.show(pair);
        showSource();
        getElement().setAttribute("data-state", pair.state().name().toLowerCase(Locale.ROOT));
    }

    private void showSource() {
        if (left.getChildren().noneMatch(source::equals)) {
            left.removeAll();
            left.add(source, terms, matches);
        }
        left.getChildren().filter(SourceChange.class::isInstance).toList().forEach(left::remove);
        Translation translation = pair.translation();
        if (pair.state() == TextState.STALE && translation != null) {
            left.add(new SourceChange(
                    translation.sourceContent(),
                    pair.source().content(),
                    pair.source().language()));
        }
    }
}
