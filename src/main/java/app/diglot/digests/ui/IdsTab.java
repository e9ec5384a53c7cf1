package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import app.diglot.intake.ArxivPapers;
import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.StopSignal;
import app.diglot.library.NewPaper;
import app.diglot.library.Sighting;
import app.diglot.library.components.SightingLine;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Papers by pasted arXiv ids or addresses: says what it found, asks arXiv, shows the papers, and stores them on request. */
class IdsTab extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(IdsTab.class);
    private static final int PAUSE_IN_TYPING = 300;

    private final transient AddPapers papers;
    private final transient DigestId digest;
    private final transient Consumer<List<EntryId>> whenAdded;
    private final TextArea pasted = new TextArea();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph said = new Paragraph();
    private final Button act = new Button();
    private final Button stop = new Button(getTranslation("digests.add.ids.stop"), click -> stop());
    private transient ArxivPapers.Named named = new ArxivPapers.Named(List.of(), List.of());
    private transient List<NewPaper> fetched = List.of();
    private transient @Nullable StopSignal asking;

    IdsTab(AddPapers papers, DigestId digest, Consumer<List<EntryId>> whenAdded) {
        this.papers = papers;
        this.digest = digest;
        this.whenAdded = whenAdded;
        addClassName("add-tab");
        pasted.setLabel(getTranslation("digests.add.ids.label"));
        pasted.setPlaceholder("2312.03151  https://arxiv.org/abs/2403.01234v2  math.GT/0309136");
        pasted.setMinRows(3);
        pasted.setMaxRows(8);
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setValueChangeTimeout(PAUSE_IN_TYPING);
        pasted.addValueChangeListener(event -> understand(event.getValue()));
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        rows.addClassName("found-papers");
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickListener(click -> act());
        stop.setVisible(false);
        Div buttons = new Div(act, stop);
        buttons.addClassName("add-tab-buttons");
        add(pasted, buttons, said, rows);
        offer();
    }

    /** Asks arXiv for what somebody pasted elsewhere. */
    void fetch(String text) {
        pasted.setValue(text);
        if (!named.ids().isEmpty() && asking == null) {
            ask();
        }
    }

    /** Nobody waits for the answer any more. */
    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void understand(String text) {
        stop();
        rows.removeAll();
        said.setText("");
        fetched = List.of();
        named = papers.arxiv().read(text);
        named.notIds().forEach(notId -> problem("digests.add.ids.notAnId", notId));
        if (!text.isBlank() && named.ids().isEmpty() && named.notIds().isEmpty()) {
            problem("digests.add.ids.none");
        }
        offer();
    }

    private void offer() {
        boolean isFetched = !fetched.isEmpty();
        act.setText(getTranslation(
                isFetched ? "digests.add.many" : "digests.add.ids.fetch",
                isFetched ? fetched.size() : named.ids().size()));
        act.setEnabled(asking == null && (isFetched || !named.ids().isEmpty()));
        stop.setVisible(asking != null);
    }

    private void act() {
        if (fetched.isEmpty()) {
            ask();
        } else {
            store();
        }
    }

    private void ask() {
        UI ui = UI.getCurrent();
        ArxivPapers.Named asked = named;
        said.setText(getTranslation("digests.add.ids.asking", 0, asked.ids().size()));
        StopSignal signal = new StopSignal();
        asking = signal;
        offer();
        // The person's own rights go along into the thread.
        Thread.ofVirtual().name("ask-arxiv").start(new DelegatingSecurityContextRunnable(() -> ask(ui, asked, signal)));
    }

    private void ask(UI ui, ArxivPapers.Named asked, StopSignal signal) {
        try {
            ArxivPapers.Fetched answer = papers.arxiv()
                    .byIds(
                            asked.ids(),
                            done -> show(
                                    ui,
                                    signal,
                                    () -> said.setText(getTranslation(
                                            "digests.add.ids.asking",
                                            done,
                                            asked.ids().size()))),
                            signal);
            show(ui, signal, () -> show(answer));
        } catch (ArxivUnanswered e) {
            LOG.warn("arXiv gave no answer: {}", e.getMessage());
            show(ui, signal, () -> refuse(e));
        } catch (InterruptedException e) {
            LOG.debug("asking arXiv was stopped", e);
        } catch (RuntimeException e) {
            LOG.error("papers could not be fetched", e);
            show(ui, signal, () -> {
                ended();
                problem("digests.add.ids.failed");
            });
        }
    }

    /** Shows what was found, if it is still waited for. */
    private void show(UI ui, StopSignal by, Runnable change) {
        Optional.of(ui)
                .filter(UI::isAttached)
                .ifPresent(screen -> screen.access(() -> {
                    if (by.equals(asking)) {
                        change.run();
                    }
                }));
    }

    private void show(ArxivPapers.Fetched answer) {
        fetched = answer.papers();
        ended();
        answer.unknown().forEach(id -> problem("digests.add.ids.unknown", id));
        answer.unusable().forEach(id -> problem("digests.add.ids.unusable", id));
        List<Sighting> sightings = papers.sightingsOfIncoming(fetched);
        for (int i = 0; i < fetched.size(); i++) {
            rows.add(row(fetched.get(i), sightings.get(i)));
        }
    }

    private void refuse(ArxivUnanswered unanswered) {
        ended();
        problem(
                "digests.add.ids.unanswered." + unanswered.reason().name().toLowerCase(Locale.ROOT),
                unanswered.detail());
    }

    private void ended() {
        asking = null;
        said.setText("");
        offer();
    }

    private void stop() {
        StopSignal signal = asking;
        if (signal != null) {
            signal.raise();
            ended();
        }
    }

    private void store() {
        int wanted = fetched.size();
        List<EntryId> added = papers.addAll(digest, fetched);
        whenAdded.accept(added);
        pasted.clear();
        said.setText(getTranslation("digests.add.stored", added.size(), wanted - added.size()));
    }

    private ListItem row(NewPaper paper, Sighting sighting) {
        Span title = Typeset.inline(papers.typesetter().text(paper.title()));
        title.addClassName("found-title");
        Span authors = new Span(String.join(getTranslation("digests.comma"), paper.authors()));
        authors.addClassName("found-authors");
        return new ListItem(new Div(title, authors, new SightingLine(sighting)));
    }

    private void problem(String key, Object... about) {
        ListItem row = new ListItem(getTranslation(key, about));
        row.addClassName("form-problem");
        rows.add(row);
    }
}
