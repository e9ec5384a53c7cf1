package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateKind;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.Resemblance;
import app.diglot.library.PaperId;
import app.diglot.shared.Typesetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What the list shows of a paper; the same item as long as it is the same paper. */
final class QueueItem {

    private final PaperId paper;
    private final String title;
    private final String plainTitle;
    private final String language;
    private final String authors;
    private final String state;
    private final List<List<String>> chips;
    private final String like;

    /** Of a paper that is in the list no more by the time it is asked for. */
    QueueItem(PaperId paper) {
        this.paper = paper;
        this.title = "";
        this.plainTitle = "";
        this.language = "";
        this.authors = "";
        this.state = "";
        this.chips = List.of();
        this.like = "";
    }

    QueueItem(QueueRow row, Optional<Resemblance> like, LocalDate day, Typesetter typesetter, TriageWords words) {
        this.paper = row.paper().id();
        this.title = new WordMarks(typesetter, row, "row-" + paper.id())
                .of(row.paper().title())
                .value();
        this.plainTitle = row.paper().title();
        this.language = row.paper().language().tag();
        this.authors = authors(row.paper().authors(), words);
        this.state = row.state().name().toLowerCase(Locale.ROOT);
        this.chips = chips(row, day, words);
        this.like = like.map(chosen ->
                        words.say("like.row", String.join(words.say("comma"), chosen.words()), chosen.title()))
                .orElse("");
    }

    PaperId paper() {
        return paper;
    }

    String title() {
        return title;
    }

    String plainTitle() {
        return plainTitle;
    }

    String language() {
        return language;
    }

    String authors() {
        return authors;
    }

    String state() {
        return state;
    }

    /** Of each chip its words and the tone of its colours. */
    List<List<String>> chips() {
        return chips;
    }

    /** Why it comes early; empty where the order is arXiv's. */
    String like() {
        return like;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueItem item && item.paper.equals(paper);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(paper);
    }
}
