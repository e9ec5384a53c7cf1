package app.diglot.digests.ui;

import app.diglot.digests.Digest;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.WorkProgress;
import app.diglot.shared.Language;
import app.diglot.shell.components.Days;
import app.diglot.shell.components.Keys;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What digest this is, how far it is, and the ways to translating and publishing it. */
class DigestHead extends Header {

    private static final long serialVersionUID = 1L;

    private final Keys keys;

    DigestHead(Keys keys) {
        this.keys = keys;
    }

    /** @param replaced how many papers were replaced and wait for a decision */
    void show(Digest digest, WorkProgress progress, long replaced) {
        removeAll();
        addClassNames("screen-head", "digest-head");
        Span day = new Span(Days.full(digest.day(), getLocale()));
        day.addClassName("digest-head-day");
        Div title =
                new Div(new H1(digest.topic().name().in(Language.of(getLocale()))), day, new StateChip(digest.state()));
        title.addClassName("digest-head-title");
        if (replaced > 0) {
            Span chip = new Span(getTranslation("digests.replaced.papers", replaced));
            chip.addClassNames("chip", "warn");
            title.add(chip);
        }
        Div tools = new Div(
                new KeysButton(keys),
                link(DigestNavigation.translate(digest.id()), "digests.translate", "screen-link"),
                link(DigestNavigation.publish(digest.id()), "digests.publish", "screen-link primary"));
        tools.addClassName("screen-head-tools");
        add(title, tools, new Bars(progress));
        String attribution = digest.attribution();
        if (attribution != null) {
            Span demo = new Span(getTranslation("digests.demo"));
            demo.addClassNames("chip", "accent");
            Paragraph source = new Paragraph(demo, new Span(attribution));
            source.addClassNames("screen-head-lead", "attribution");
            add(source);
        }
    }

    private ScreenLink link(String address, String messageKey, String classes) {
        ScreenLink link = new ScreenLink(address, new Span(getTranslation(messageKey)));
        link.setClassName(classes);
        return link;
    }
}
