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
import app.diglot.translation.checks.Fix;
import app.diglot.translation.glossary.Term;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A text and its translation side by side: state, who answers for it, and what can be done about it. */
public class PairRow extends Composite<Section> {

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
    private final PairTerms terms = new PairTerms(this::insert);
    private final PairMatches matches = new PairMatches(this::take);
    private final PairFindings findings = new PairFindings(this::fix, this::dismiss);
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

    /** Puts the cursor into the translation. */
    public void enter() {
        editor.focus();
        getElement()
                .callJsFunction(
                        "scrollIntoView", JacksonUtils.createObjectNode().put("block", "nearest"));
    }

    /** Does something when all that was typed has been sent. */
    public void whenSettled(Command action) {
        editor.whenSettled(action);
    }

    /** Declares a draft or a stale translation right as it stands; nothing happens to others. */
    public void confirm() {
        if (pair.state() == TextState.DRAFT || pair.state() == TextState.STALE) {
            act(() -> workbench.translations().confirm(pair.source(), pair.version()));
        }
    }

    /** Sets "reviewed"; where the person translated it, asks for the reason of an override. */
    public void review() {
        if (!workbench.mayReview() || pair.state() == TextState.REVIEWED) {
            return;
        }
        if (workbench.isOwn(pair)) {
            new OverrideDialog(reason ->
                            act(() -> workbench.translations().reviewOverriding(pair.source(), pair.version(), reason)))
                    .open();
            return;
        }
        act(() -> workbench.translations().review(pair.source(), pair.version()));
    }

    /** Does what mends the gravest finding that something mends. */
    public void fix() {
        findings.firstToFix().ifPresentOrElse(this::fix, () -> tell("translation.findings.noFix"));
    }

    /** Lets the gravest finding stand. */
    public void dismiss() {
        findings.first().ifPresentOrElse(this::dismiss, () -> tell("translation.findings.none"));
    }

    /** Inserts the team's translation of the first term that the translation does not have yet. */
    public void insertTerm() {
        terms.firstUnused().ifPresentOrElse(this::insert, () -> tell("translation.terms.none"));
    }

    /** Takes the best match of the first sentence that the translation does not have from the memory yet. */
    public void takeMatch() {
        matches.firstUnused(pair.content()).ifPresentOrElse(this::take, () -> tell("translation.memory.none"));
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
        findings.show(said.findings());
        terms.show(said.terms());
    }

    private void fix(Finding finding) {
        Fix known = finding.fix();
        if (known != null) {
            String content = pair.content();
            editor.replace(
                    known.place().start(),
                    content.substring(known.place().start(), known.place().end()),
                    known.replacement(),
                    () -> tell("translation.findings.changed"));
        }
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

    private void take(String words) {
        editor.insert(words);
    }

    private void insert(Term term) {
        editor.insert(term.preferred());
    }

    void reopen() {
        act(() -> workbench.translations().reopen(pair.source(), pair.version()));
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
        editor.onSaved(this::refresh);
        editor.onTakeTheirs(() -> {
            workbench.translations().letGo(pair.source());
            inConflict = false;
        });
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

    private SaveOutcome save(long expectedVersion, String content) {
        try {
            SaveOutcome outcome = workbench.translations().write(pair.source(), expectedVersion, content);
            inConflict = outcome instanceof SaveOutcome.Conflict;
            return outcome;
        } catch (TextTooLong e) {
            throw new RefusedText("shell.field.tooLong", Texts.LONGEST);
        }
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (TranslationChangedMeanwhile e) {
            tell("translation.refused.changed");
        } catch (OwnTranslation e) {
            tell("translation.refused.own");
        } catch (NothingToReview e) {
            tell("translation.refused.nothing");
        }
        refresh();
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
