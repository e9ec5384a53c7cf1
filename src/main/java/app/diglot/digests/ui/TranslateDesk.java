package app.diglot.digests.ui;

import app.diglot.translation.components.PairRow;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The papers of a digest at the left, and all their texts in the page, of which the browser shows one paper's: going about in them takes no
 * server. Only the part in sight is made at first, and the others as soon as it is there.
 */
@Tag("diglot-workbench")
@JsModule("./elements/diglot-workbench.ts")
class TranslateDesk extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** What the browser tells and asks. */
    interface Asked {

        /** A part came into sight, whether it has been made or not. */
        void opened(String part);

        /** Makes some more parts; gives whether there are others still. */
        boolean more();
    }

    private final Div pane = new Div();
    private final transient Asked asked;
    private final transient Map<String, TranslatePart> parts = new LinkedHashMap<>();

    TranslateDesk(TranslateRail rail, Asked asked) {
        this.asked = asked;
        addClassName("translate");
        pane.addClassName("translate-pane");
        add(rail, pane);
        getElement()
                .setPropertyJson(
                        "words",
                        JsonNodeFactory.instance.objectNode().put("allDone", getTranslation("translation.allDone")));
    }

    /** The part that is in sight until the person opens another. */
    void setFirst(String part) {
        getElement().setAttribute("data-first", part);
    }

    Map<String, TranslatePart> parts() {
        return Map.copyOf(parts);
    }

    Optional<TranslatePart> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    void put(String name, TranslatePart part) {
        part.getElement().setAttribute("data-part", name);
        parts.put(name, part);
        pane.add(part);
    }

    /** Takes a part off the screen when all that was typed in it has been sent. */
    void remove(String name) {
        Optional.ofNullable(parts.remove(name)).ifPresent(TranslatePart::leave);
    }

    List<PairRow> rows() {
        return parts.values().stream().flatMap(part -> part.rows().stream()).toList();
    }

    @ClientCallable
    void opened(String part) {
        asked.opened(part);
    }

    @ClientCallable
    boolean more() {
        return asked.more();
    }
}
