package app.diglot.intake.ui;

import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueRow;
import app.diglot.library.PaperId;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The paper before the person with the buttons for it, and out of sight its neighbours, so that the browser answers a decision or a
 * step at once, while word of it is still on its way. What is decided on is what the person saw.
 */
@Tag("diglot-paper-pane")
@JsModule("./elements/diglot-paper-pane.ts")
class PaperPane extends Component implements HasComponents, HasStyle {

    static final String ABSTRACT_PAGE = "triage-abs";

    /** Selectors of what keys press; the first one for what is in the paper in sight. */
    static final String IN_SIGHT = ".triage-paper-text:not([hidden]) ";

    static final String CHOOSE = ".triage-choose";
    static final String REJECT = ".triage-reject";
    static final String BELOW = ".triage-below";
    static final String ABOVE = ".triage-above";

    private static final long serialVersionUID = 1L;

    private final transient Typesetter typesetter;
    private final transient SightingLines sightings;
    private final transient TriageWords words;
    private final transient TriageActions actions;
    private final transient Map<PaperId, PaperText> papers = new HashMap<>();
    private final NativeButton claim;

    PaperPane(Typesetter typesetter, SightingLines sightings, TriageWords words, TriageActions actions) {
        this.sightings = sightings;
        this.typesetter = typesetter;
        this.words = words;
        this.actions = actions;
        claim = button("claim", "quiet-button");
        claim.addClickListener(click -> actions.claim());
        Div tools = new Div(
                verdict("choose", "triage-choose", CandidateState.CHOSEN),
                verdict("reject", "triage-reject", CandidateState.REJECTED),
                claim,
                along("keys.previous", "triage-above", "‹", -1),
                along("keys.next", "triage-below", "›", 1));
        tools.addClassName("triage-paper-tools");
        addClassName("triage-paper");
        getElement().setAttribute("role", "article");
        add(tools);
    }

    /** Forgets all papers. */
    void clear() {
        papers.values().forEach(this::remove);
        papers.clear();
    }

    /** Whether a paper is ready to be shown. */
    boolean holds(PaperId paper) {
        return papers.containsKey(paper);
    }

    /** A paper as it was shown to the person last, or made ready. */
    Optional<QueueRow> row(PaperId paper) {
        return Optional.ofNullable(papers.get(paper)).map(text -> text.content().row());
    }

    /**
     * Shows a paper that is ready and keeps its neighbours ready.
     *
     * @param fresh what has become known of papers; one that stands as it did is not touched
     */
    void show(PaperId now, Neighbours neighbours, List<PaperText.Content> fresh) {
        Set<PaperId> wanted = Stream.concat(Stream.of(now), neighbours.all()).collect(Collectors.toSet());
        List<PaperId> past = papers.keySet().stream()
                .filter(paper -> !wanted.contains(paper))
                .toList();
        past.forEach(paper -> Optional.ofNullable(papers.remove(paper)).ifPresent(this::remove));
        fresh.stream()
                .filter(content -> wanted.contains(content.row().paper().id()))
                .forEach(this::put);
        getElement().setAttribute("data-now", now.id().toString());
        link("data-next", neighbours.next());
        link("data-below", neighbours.below());
        link("data-above", neighbours.above());
        boolean mine = row(now).flatMap(QueueRow::claimedBy).filter(words::isMe).isPresent();
        claim.setText(words.say(mine ? "release" : "claim"));
    }

    private void put(PaperText.Content content) {
        PaperId id = content.row().paper().id();
        PaperText standing = papers.get(id);
        if (standing != null && standing.content().equals(content)) {
            return;
        }
        PaperText text = new PaperText(content, typesetter, sightings, words, actions);
        if (standing != null) {
            remove(standing);
        }
        papers.put(id, text);
        addComponentAsFirst(text);
    }

    /** Word of a decision; the paper is the one that was in sight. */
    @ClientCallable
    void decide(String verdict, String paper) {
        PaperId.parse(paper).ifPresent(seen -> actions.decide(CandidateState.valueOf(verdict), seen));
    }

    /** Word of a step along the list. */
    @ClientCallable
    void step(double by) {
        actions.step((int) Math.signum(by));
    }

    private void link(String attribute, List<PaperId> ids) {
        getElement()
                .setAttribute(
                        attribute,
                        ids.stream().map(paper -> paper.id().toString()).collect(Collectors.joining(" ")));
    }

    private NativeButton verdict(String key, String className, CandidateState verdict) {
        NativeButton button = button(key, className);
        button.getElement().setAttribute("data-verdict", verdict.name());
        return button;
    }

    private NativeButton along(String key, String className, String sign, int by) {
        NativeButton button = new NativeButton(sign);
        button.addClassNames("icon-button", className);
        button.setAriaLabel(words.say(key));
        button.setTitle(words.say(key));
        button.getElement().setAttribute("data-step", Integer.toString(by));
        return button;
    }

    private NativeButton button(String key, String className) {
        NativeButton button = new NativeButton(words.say(key));
        button.addClassName(className);
        return button;
    }
}
