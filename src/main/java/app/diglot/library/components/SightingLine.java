package app.diglot.library.components;

import app.diglot.library.Appearance;
import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import app.diglot.library.Sighting;
import app.diglot.library.Sighting.Namesake;
import app.diglot.shared.Language;
import app.diglot.shell.components.UndoNotice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;

/** "Seen on 2024-01-24 in NeRF", and which other papers may be the same one; out of sight where there is nothing to say. */
public class SightingLine extends Div {

    private static final long serialVersionUID = 1L;

    /** Lets a person say whether a paper and another one are the same. */
    record Verdicts(PaperPairs pairs, PaperId paper, Runnable whenDecided) {}

    private final transient Optional<Verdicts> verdicts;

    /** Of a paper that may come in, of which there is nothing to decide yet. */
    public SightingLine(Sighting sighting) {
        this(sighting, Optional.empty());
    }

    SightingLine(Sighting sighting, Optional<Verdicts> verdicts) {
        this.verdicts = verdicts;
        addClassName("sighting");
        setVisible(!sighting.isEmpty());
        if (!sighting.seen().isEmpty()) {
            add(line(seen("library.seen", sighting.seen())));
        }
        sighting.joined().forEach(other -> add(joined(other)));
        sighting.suspects().forEach(other -> add(suspect(other)));
    }

    private Div suspect(Namesake other) {
        Div line = line(new Span(getTranslation("library.sameTitle")), name(other));
        line.addClassName("suspect");
        addSeen(line, other);
        verdicts.ifPresent(known -> line.add(
                button("library.areOne", other, () -> join(known, other)),
                button("library.areTwo", other, () -> tellApart(known, other))));
        return line;
    }

    private Div joined(Namesake other) {
        Div line = line(new Span(getTranslation("library.joined")), name(other));
        verdicts.ifPresent(known -> line.add(button("library.takeApart", other, () -> takeApart(known, other))));
        return line;
    }

    private void addSeen(Div line, Namesake other) {
        if (!other.seen().isEmpty()) {
            line.add(seen("library.seen.also", other.seen()));
        }
    }

    private void join(Verdicts known, Namesake other) {
        known.pairs().join(known.paper(), other.paper());
        decided(known, "library.did.join", () -> known.pairs().forget(known.paper(), other.paper()));
    }

    private void tellApart(Verdicts known, Namesake other) {
        known.pairs().tellApart(known.paper(), other.paper());
        decided(known, "library.did.tellApart", () -> known.pairs().forget(known.paper(), other.paper()));
    }

    private void takeApart(Verdicts known, Namesake other) {
        known.pairs().forget(known.paper(), other.paper());
        decided(known, "library.did.takeApart", () -> known.pairs().join(known.paper(), other.paper()));
    }

    private void decided(Verdicts known, String messageKey, Runnable back) {
        UndoNotice notice = new UndoNotice(getTranslation(messageKey), () -> {
            back.run();
            known.whenDecided().run();
        });
        known.whenDecided().run();
        notice.open();
    }

    private Span seen(String messageKey, List<Appearance> places) {
        Span seen = new Span(new Span(getTranslation(messageKey)));
        seen.addClassName("sighting-seen");
        for (Appearance place : places) {
            RouterLink link = new RouterLink();
            link.getElement().setAttribute("href", place.address());
            link.setText(getTranslation(
                    "library.seenIn", place.day().toString(), place.where().in(Language.of(getLocale()))));
            seen.add(link);
        }
        return seen;
    }

    private Component name(Namesake other) {
        return other.arxivId()
                .<Component>map(id -> {
                    Anchor link = new Anchor(id.address(), "arXiv:" + id, AnchorTarget.BLANK);
                    link.setRouterIgnore(true);
                    return link;
                })
                .orElseGet(() -> new Span(getTranslation("library.withoutId")));
    }

    private NativeButton button(String messageKey, Namesake other, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(messageKey), click -> action.run());
        button.addClassName("quiet-button");
        button.setAriaLabel(getTranslation(
                messageKey + ".named",
                other.arxivId().map(id -> "arXiv:" + id).orElseGet(() -> getTranslation("library.withoutId"))));
        return button;
    }

    private static Div line(Component... content) {
        Div line = new Div(content);
        line.addClassName("sighting-line");
        return line;
    }
}
