package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateKind;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.Resemblance;
import app.diglot.library.Paper;
import app.diglot.shared.Typesetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the list shows of a paper.
 *
 * @param title typeset
 * @param chips of each its words and the tone of its colours
 * @param like why it comes early; empty where the order is arXiv's
 */
record QueueItem(
        String title,
        String plainTitle,
        String language,
        String authors,
        String state,
        List<List<String>> chips,
        String like) {

    /** Of a paper that is not there any more. */
    static final QueueItem GONE = new QueueItem("", "", "", "", "", List.of(), "");

    static QueueItem of(
            QueueRow row, Optional<Resemblance> like, LocalDate day, Typesetter typesetter, TriageWords words) {
        Paper paper = row.paper();
        return new QueueItem(
                new WordMarks(typesetter, row, "row-" + paper.id().id())
                        .of(paper.title())
                        .value(),
                paper.title(),
                paper.language().tag(),
                authors(paper.authors(), words),
                row.state().name().toLowerCase(Locale.ROOT),
                chips(row, day, words),
                like.map(chosen ->
                                words.say("like.row", String.join(words.say("comma"), chosen.words()), chosen.title()))
                        .orElse(""));
    }

    private static String authors(List<String> names, TriageWords words) {
        return names.size() < 2 ? String.join("", names) : words.say("firstAuthor", names.getFirst(), names.size() - 1);
    }

    private static List<List<String>> chips(QueueRow row, LocalDate day, TriageWords words) {
        List<List<String>> chips = new ArrayList<>();
        for (Candidate candidate : row.candidates()) {
            String topic = words.topic(candidate.topic());
            chips.add(
                    candidate.state() == CandidateState.OPEN
                            ? chip(topic, "accent")
                            : chip(
                                    words.say("topicStands", topic, words.standing(candidate)),
                                    candidate.state() == CandidateState.CHOSEN ? "ok" : ""));
        }
        words.carriedOver(row, day).ifPresent(text -> chips.add(chip(text, "warn")));
        row.candidates().stream()
                .map(Candidate::kind)
                .distinct()
                .filter(kind -> kind != CandidateKind.NEW)
                .forEach(kind -> chips.add(chip(words.say("kind." + kind.name().toLowerCase(Locale.ROOT)), "")));
        words.claimed(row).ifPresent(text -> chips.add(chip(text, "machine")));
        Venue.in(row.paper().comment()).ifPresent(venue -> chips.add(chip(venue, "")));
        return chips;
    }

    private static List<String> chip(String text, String tone) {
        return List.of(text, tone);
    }
}
