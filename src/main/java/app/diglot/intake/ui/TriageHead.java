package app.diglot.intake.ui;

import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueueNumbers;
import app.diglot.shell.components.Days;
import app.diglot.shell.components.Keys;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose queue it is, how far it is, and the days beside it. */
class TriageHead extends Header {

    private static final long serialVersionUID = 1L;

    private final transient TriageWords words;
    private final transient List<Topic> topics;
    private final H1 title = new H1();
    private final Span before = new Span();
    private final Span after = new Span();
    private final Paragraph numbers = new Paragraph();

    TriageHead(TriageWords words, List<Topic> topics, Keys keys) {
        this.words = words;
        this.topics = topics;
        addClassNames("screen-head", "triage-head");
        numbers.addClassName("triage-numbers");
        NativeButton help = new NativeButton("?", click -> keys.show());
        help.addClassName("icon-button");
        help.setTitle(getTranslation("shell.keys.help"));
        help.setAriaLabel(getTranslation("shell.keys.help"));
        RouterLink own = new RouterLink(words.say("keys.change"), KeysView.class);
        own.addClassName("triage-keys-link");
        Div days = new Div(before, after);
        days.addClassName("triage-days");
        Div tools = new Div(days, own, help);
        tools.addClassName("screen-head-tools");
        add(title, tools, numbers);
    }

    /** @param days with candidates, the newest first */
    void show(QueueFilter filter, List<LocalDate> days) {
        title.setText(
                words.say("titleOfDay", Days.full(filter.day(), UI.getCurrent().getLocale())));
        link(before, days.stream().filter(day -> day.isBefore(filter.day())).findFirst(), filter, "dayBefore");
        link(
                after,
                days.stream().filter(day -> day.isAfter(filter.day())).reduce((newer, older) -> older),
                filter,
                "dayAfter");
    }

    /** "242 announced, 131 for LLM, 12 chosen, 97 rejected, 22 to go". */
    void show(QueueFilter filter, QueueNumbers counted) {
        List<String> parts = new ArrayList<>();
        if (counted.announced() > 0) {
            parts.add(words.say("announced", counted.announced()));
        }
        parts.add(topics.stream()
                .filter(topic -> topic.id().equals(filter.topic()))
                .findFirst()
                .map(topic -> words.say("offeredFor", counted.offered(), words.topic(topic)))
                .orElseGet(() -> words.say("offered", counted.offered())));
        if (counted.carriedOver() > 0) {
            parts.add(words.say("carriedOver", counted.carriedOver()));
        }
        parts.add(words.say("chosen", counted.chosen()));
        parts.add(words.say("rejected", counted.rejected()));
        parts.add(words.say("toGo", counted.toGo()));
        numbers.setText(String.join(words.say("comma"), parts));
    }

    private void link(Span place, Optional<LocalDate> day, QueueFilter filter, String key) {
        place.removeAll();
        day.ifPresent(other -> {
            RouterLink link = new RouterLink();
            QueueFilter there = new QueueFilter(other, filter.topic(), filter.state(), "", filter.order());
            String query = TriageAddress.query(there, topics).getQueryString();
            link.getElement().setAttribute("href", TriageAddress.path(there) + (query.isEmpty() ? "" : "?" + query));
            link.setText(words.say(key, other));
            place.add(link);
        });
    }
}
