package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.Resemblance;
import app.diglot.library.Paper;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All of a paper that a decision takes, as it stands in a day's queue. */
class PaperText extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AUTHORS = 8;

    /**
     * What is shown.
     *
     * @param like where the order is by likeness: what the paper is like
     */
    record Content(QueueRow row, LocalDate day, Optional<Resemblance> like) {}

    private final transient Content content;
    private final transient Typesetter typesetter;
    private final transient TriageWords words;
    private final transient TriageActions actions;

    PaperText(
            Content content, Typesetter typesetter, SightingLines sightings, TriageWords words, TriageActions actions) {
        this.content = content;
        this.typesetter = typesetter;
        this.words = words;
        this.actions = actions;
        addClassName("triage-paper-text");
        QueueRow row = content.row();
        Paper paper = row.paper();
        getElement().setAttribute("data-paper", paper.id().id().toString());
        WordMarks marks = new WordMarks(typesetter, row, "mark-" + paper.id().id());
        H2 title = new H2(Typeset.inline(marks.of(paper.title())));
        title.getElement().setAttribute("lang", paper.language().tag());
        Div abstractText = Typeset.block(marks.of(paper.abstractText()));
        abstractText.getElement().setAttribute("lang", paper.language().tag());
        add(back(), title, authors(paper.authors()), about(row, content.day()), standings(row));
        content.like().ifPresent(chosen -> add(like(row, chosen)));
        add(abstractText);
        if (!paper.comment().isEmpty()) {
            add(line("comment", Typeset.inline(typesetter.text(paper.comment()))));
        }
        add(sightings.of(paper.id(), row.sighting(), actions::sightingDecided));
    }

    Content content() {
        return content;
    }

    private NativeButton back() {
        NativeButton back = new NativeButton(words.say("backToList"), click -> actions.close());
        back.addClassName("triage-back");
        return back;
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
            page.addClassName(PaperPane.ABSTRACT_PAGE);
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

    private Div line(String key, Component text) {
        Span label = new Span(words.say(key));
        label.addClassName("triage-label");
        Div line = new Div(label, text);
        line.addClassName("triage-line");
        return line;
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
