package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.Resemblance;
import app.diglot.library.Appearance;
import app.diglot.library.Paper;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The paper before the person: all that a decision takes, and the buttons for it. */
class PaperPane extends Article {

    static final String ABSTRACT_PAGE = "triage-abs";

    private static final long serialVersionUID = 1L;
    private static final int AUTHORS = 8;

    private final transient Typesetter typesetter;
    private final transient TriageWords words;
    private final transient TriageActions actions;
    private final Div paper = new Div();
    private final Div tools = new Div();

    PaperPane(Typesetter typesetter, TriageWords words, TriageActions actions) {
        this.typesetter = typesetter;
        this.words = words;
        this.actions = actions;
        addClassName("triage-paper");
        paper.addClassName("triage-paper-text");
        tools.addClassName("triage-paper-tools");
        add(paper, tools);
    }

    /** @param like where the order is by likeness: what the paper is like */
    void show(QueueRow row, LocalDate day, Optional<Resemblance> like) {
        WordMarks marks = new WordMarks(typesetter, row, "mark");
        Paper shown = row.paper();
        paper.removeAll();
        H2 title = new H2(Typeset.inline(marks.of(shown.title())));
        title.getElement().setAttribute("lang", shown.language().tag());
        Div abstractText = Typeset.block(marks.of(shown.abstractText()));
        abstractText.getElement().setAttribute("lang", shown.language().tag());
        paper.add(back(), title, authors(shown.authors()), about(row, day), standings(row));
        like.ifPresent(chosen -> paper.add(like(row, chosen)));
        paper.add(abstractText);
        if (!shown.comment().isEmpty()) {
            paper.add(line("comment", Typeset.inline(typesetter.text(shown.comment()))));
        }
        if (!row.seen().isEmpty()) {
            paper.add(seen(row.seen()));
        }
        paper.getElement().setAttribute("data-paper", shown.id().id().toString());
        // A long abstract that was scrolled down leaves the next paper's title out of sight.
        paper.getElement().executeJs("this.scrollTop = 0");
        tools.removeAll();
        tools.add(
                button("choose", "triage-choose", () -> actions.decide(CandidateState.CHOSEN)),
                button("reject", "triage-reject", () -> actions.decide(CandidateState.REJECTED)),
                button(
                        row.claimedBy().filter(words::isMe).isPresent() ? "release" : "claim",
                        "quiet-button",
                        actions::claim));
    }

    void clear() {
        paper.removeAll();
        tools.removeAll();
    }

    private NativeButton back() {
        return button("backToList", "triage-back", actions::close);
    }

    private Component authors(List<String> names) {
        String shown =
                String.join(words.say("comma"), names.stream().limit(AUTHORS).toList());
        if (names.size() <= AUTHORS) {
            Paragraph all = new Paragraph(shown);
            all.addClassName("triage-authors");
            return all;
        }
        NativeDetails details = new NativeDetails(
                words.say("moreAuthors", shown, names.size() - AUTHORS),
                new Span(String.join(
                        words.say("comma"), names.stream().skip(AUTHORS).toList())));
        details.addClassName("triage-authors");
        return details;
    }

    private Div about(QueueRow row, LocalDate day) {
        Div about = new Div();
        about.addClassName("triage-about");
        row.paper().arxivId().ifPresent(id -> {
            Anchor page = new Anchor(id.address(), "arXiv:" + id, AnchorTarget.BLANK);
            page.setRouterIgnore(true);
            page.addClassName(ABSTRACT_PAGE);
            Anchor pdf = new Anchor(id.address().replace("/abs/", "/pdf/"), "PDF", AnchorTarget.BLANK);
            pdf.setRouterIgnore(true);
            about.add(page, pdf);
        });
        if (!row.paper().categories().isEmpty()) {
            Span categories = new Span(String.join(" · ", row.paper().categories()));
            categories.addClassName("triage-categories");
            about.add(categories);
        }
        Venue.in(row.paper().comment()).ifPresent(venue -> about.add(chip(venue, "accent")));
        words.carriedOver(row, day).ifPresent(text -> about.add(chip(text, "warn")));
        words.claimed(row).ifPresent(text -> about.add(chip(text, "machine")));
        return about;
    }

    /** For each topic what matched and how it stands there, with buttons for this topic alone where there are several. */
    private Div standings(QueueRow row) {
        Div standings = new Div();
        standings.addClassName("triage-topics");
        row.candidates()
                .forEach(candidate ->
                        standings.add(standing(candidate, row.candidates().size() > 1)));
        return standings;
    }

    private Div standing(Candidate candidate, boolean oneOfSeveral) {
        Span topic = new Span(words.topic(candidate.topic()));
        topic.addClassName("triage-topic-name");
        Div line = new Div(topic);
        line.addClassName("triage-topic");
        if (candidate.state() != CandidateState.OPEN) {
            line.add(chip(words.standing(candidate), candidate.state() == CandidateState.CHOSEN ? "ok" : ""));
        }
        if (!candidate.words().isEmpty()) {
            Span matched = new Span(words.say("matched", String.join(words.say("comma"), candidate.words())));
            matched.addClassName("triage-matched");
            line.add(matched);
        }
        if (oneOfSeveral) {
            line.add(forThisTopic(candidate, CandidateState.CHOSEN), forThisTopic(candidate, CandidateState.REJECTED));
        }
        return line;
    }

    private NativeButton forThisTopic(Candidate candidate, CandidateState verdict) {
        String key = verdict == CandidateState.CHOSEN ? "chooseFor" : "rejectFor";
        NativeButton button = new NativeButton(
                words.say(key, words.topic(candidate.topic())), click -> actions.decide(verdict, List.of(candidate)));
        button.addClassNames("quiet-button", "triage-one");
        button.setEnabled(candidate.state() != verdict);
        return button;
    }

    private Div seen(List<Appearance> places) {
        Span links = new Span();
        for (Appearance place : places) {
            RouterLink link = new RouterLink();
            link.getElement().setAttribute("href", place.address());
            link.setText(words.say("seenIn", place.day(), place.where().in(words.language())));
            links.add(link);
        }
        links.addClassName("triage-seen");
        return line("seen", links);
    }

    private Div like(QueueRow row, Resemblance like) {
        String topic = row.of(like.topic())
                .map(candidate -> words.topic(candidate.topic()))
                .orElse("");
        Span title = Typeset.inline(typesetter.text(like.title()));
        title.addClassName("triage-like-title");
        Span reason = new Span(
                title,
                new Span(words.say("like.because", like.day(), topic, String.join(words.say("comma"), like.words()))));
        Div line = line("like", reason);
        line.addClassName("triage-like");
        return line;
    }

    private Div line(String key, Component content) {
        Span label = new Span(words.say(key));
        label.addClassName("triage-label");
        Div line = new Div(label, content);
        line.addClassName("triage-line");
        return line;
    }

    private NativeButton button(String key, String className, Runnable action) {
        NativeButton button = new NativeButton(words.say(key), click -> action.run());
        button.addClassName(className);
        return button;
    }

    private static Span chip(String text, String tone) {
        Span chip = new Span(text);
        chip.addClassName("chip");
        if (!tone.isEmpty()) {
            chip.addClassName(tone);
        }
        return chip;
    }
}
