package app.diglot.translation.components;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.accounts.Role;
import app.diglot.shared.Html;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.Behind;
import app.diglot.shell.components.DeskPreferences;
import app.diglot.shell.components.LiveTexts;
import app.diglot.texts.ParkedText;
import app.diglot.translation.NeedsMe;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.Translation;
import app.diglot.translation.Translations;
import app.diglot.translation.drafts.Drafts;
import app.diglot.translation.drafts.Outcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes rows in which the current person works on a text and its translation. */
@org.springframework.stereotype.Component
public class Workbench {

    private final Translations translations;
    private final People people;
    private final CurrentPerson person;
    private final DeskPreferences preferences;
    private final LiveTexts liveTexts;
    private final Typesetter typesetter;
    private final Advice advice;
    private final Drafts drafts;
    private final Clock clock;

    Workbench(
            Translations translations,
            People people,
            CurrentPerson person,
            DeskPreferences preferences,
            LiveTexts liveTexts,
            Typesetter typesetter,
            Advice advice,
            Drafts drafts,
            Clock clock) {
        this.translations = translations;
        this.people = people;
        this.person = person;
        this.preferences = preferences;
        this.liveTexts = liveTexts;
        this.typesetter = typesetter;
        this.advice = advice;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * A row for each text as it stands now; a few statements whatever the number.
     *
     * @param source shows a source text; {@link #source} does it plainly
     */
    public List<PairRow> rows(Collection<SourceText> sources, Function<SourceText, Component> source) {
        List<TextPair> pairs = translations.pairs(sources);
        Map<PersonId, String> names = names(pairs);
        Map<TextKey, ParkedText> parked = translations.parked(sources);
        List<PairRow> rows = pairs.stream()
                .map(pair -> new PairRow(
                        this,
                        pair,
                        names,
                        source.apply(pair.source()),
                        parked.get(pair.source().key())))
                .toList();
        advise(rows);
        recall(rows);
        return rows;
    }

    /** Says in rows what the memory has for their texts, as soon as it has been found: a large memory takes a while. */
    private void recall(Collection<PairRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<SourceText> sources = rows.stream().map(row -> row.pair().source()).toList();
        Behind.start(
                "memory",
                screen -> {
                    Map<SourceText, Advice.Memories> memories = advice.recall(sources);
                    screen.show(() -> rows.forEach(
                            row -> Optional.ofNullable(memories.get(row.pair().source()))
                                    .ifPresent(row::show)));
                },
                () -> Notification.show(UI.getCurrent().getTranslation("translation.memory.failed")));
    }

    /** Says in rows what the checks find and which terms there are, as both stand by now. */
    public void advise(Collection<PairRow> rows) {
        Map<SourceText, Advice.Said> said =
                advice.on(rows.stream().map(PairRow::pair).toList());
        rows.forEach(row -> Optional.ofNullable(said.get(row.pair().source())).ifPresent(row::show));
    }

    /**
     * Shows in rows how their texts stand by now, whoever changed them; one statement whatever the number.
     *
     * @param source shows a source text; asked for those alone that have changed
     */
    public void refresh(Collection<PairRow> rows, Collection<TextPair> now, Function<SourceText, Component> source) {
        Map<PersonId, String> names = names(now);
        Map<TextKey, TextPair> fresh = new HashMap<>();
        now.forEach(pair -> fresh.put(pair.source().key(), pair));
        List<PairRow> changed = new ArrayList<>();
        List<PairRow> otherwise = new ArrayList<>();
        for (PairRow row : rows) {
            TextPair pair = fresh.get(row.pair().source().key());
            if (pair != null && !pair.equals(row.pair())) {
                if (!row.shows(pair.source())) {
                    otherwise.add(row);
                }
                row.refresh(pair, names, row.shows(pair.source()) ? row.source() : source.apply(pair.source()));
                changed.add(row);
            }
        }
        advise(changed);
        recall(otherwise);
    }

    /** The source text as readers see it. */
    public Component source(SourceText source) {
        Div shown = new Div();
        shown.addClassNames("pair-source-text", "typeset");
        shown.getElement().setAttribute("lang", source.language().tag());
        shown.getElement()
                .setProperty("innerHTML", typeset(source, source.content()).value());
        return shown;
    }

    /** Which texts wait for the current person. */
    public NeedsMe needsMe() {
        return mayReview() ? new NeedsMe.AsReviewer(person.id()) : new NeedsMe.AsTranslator();
    }

    boolean areDraftsSetUp() {
        return drafts.areSetUp();
    }

    /** Asks the machine, and tells everybody who has the text open; takes as long as the machine does. */
    Outcome draft(SourceText source) {
        try {
            Outcome outcome = drafts.draft(source);
            if (outcome instanceof Outcome.Drafted drafted) {
                liveTexts.stored(
                        source.targetKey(), drafted.content(), drafted.version(), drafted.engine(), clock.instant());
            }
            return outcome;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("drafting was interrupted", e);
        }
    }

    Advice advice() {
        return advice;
    }

    Translations translations() {
        return translations;
    }

    boolean mayReview() {
        return person.may(Role.REVIEWER);
    }

    boolean isOwn(TextPair pair) {
        return pair.isBy(person.id());
    }

    /** The names of everybody who had a hand in those translations. */
    Map<PersonId, String> names(Collection<TextPair> pairs) {
        return people.names(pairs.stream()
                .map(TextPair::translation)
                .filter(Objects::nonNull)
                .flatMap(Workbench::hands)
                .distinct()
                .toList());
    }

    AutosaveText editor(TextPair pair, AutosaveText.Saver saver) {
        AutosaveText editor = new AutosaveText(
                pair.source().targetKey(),
                new AutosaveText.Writer(person.id(), preferences.displayName()),
                liveTexts,
                saver);
        editor.setFieldLanguage(pair.source().target());
        editor.setNames(id -> people.names(List.of(id)).getOrDefault(id, ""));
        editor.setPreview(text -> typeset(pair.source(), text));
        return editor;
    }

    /** Titles and abstracts are the authors' plain words with formulas; all else is the team's Markdown. */
    private Html typeset(SourceText source, String words) {
        return source.key().kind().equals("paper") ? typesetter.text(words) : typesetter.markdown(words);
    }

    private static Stream<PersonId> hands(Translation translation) {
        return Stream.of(translation.translatedBy(), translation.reviewedBy()).flatMap(Stream::ofNullable);
    }
}
