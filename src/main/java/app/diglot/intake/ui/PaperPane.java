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

    /** Shows a paper and makes its neighbours ready; a paper that stands as it did is not touched. */
    void show(PaperText.Content shown, Neighbours neighbours, List<PaperText.Content> beside) {
        QueueRow row = shown.row();
        papers.keySet().removeIf(paper -> {
            boolean gone = !paper.equals(row.paper().id()) && neighbours.all().noneMatch(paper::equals);
            if (gone) {
                Optional.ofNullable(papers.get(paper)).ifPresent(this::remove);
            }
            return gone;
        });
        put(shown);
        beside.forEach(this::put);
        getElement().setAttribute("data-now", row.paper().id().id().toString());
        link("data-next", neighbours.next());
        link("data-below", neighbours.below());
        link("data-above", neighbours.above());
        claim.setText(words.say(row.claimedBy().filter(words::isMe).isPresent() ? "release" : "claim"));
    }

    private void put(PaperText.Content content) {
        PaperId id = content.row().paper().id();
        PaperText standing = papers.get(id);
        if (standing != null && standing.shows(content)) {
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

    private void link(String attribute, Optional<PaperId> paper) {
        paper.ifPresentOrElse(
                id -> getElement().setAttribute(attribute, id.id().toString()),
                () -> getElement().removeAttribute(attribute));
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
