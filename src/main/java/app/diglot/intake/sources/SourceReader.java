package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all formats share: hands over what is whole and within the limits, and says what is not. After a problem that ends the
 * reading nothing more is handed over.
 */
final class SourceReader {

    private static final int MOST_PROBLEMS_PER_PAPER = 4;

    private final Limits limits;
    private final Sink sink;
    private int papers;
    private int problems;
    private boolean ended;
    private boolean cut;
    private @Nullable String token;
    private long total = -1;

    SourceReader(Limits limits, Sink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    Limits limits() {
        return limits;
    }

    void problem(Kind kind, String place, String detail) {
        cut &= !kind.isError();
        if (ended) {
            return;
        }
        boolean areTooMany = ++problems > MOST_PROBLEMS_PER_PAPER * limits.papers() && !kind.endsReading();
        ended = areTooMany || kind.endsReading();
        sink.problem(
                areTooMany
                        ? new SourceProblem(Kind.TOO_LARGE, place, problems + " problems")
                        : new SourceProblem(kind, place, detail));
    }

    void deleted(ArxivId id) {
        if (!ended) {
            sink.deleted(id);
        }
    }

    void listedOn(LocalDate day) {
        if (!ended) {
            sink.listedOn(day);
        }
    }

    /** Keeps where the answer goes on until it is known to be whole. */
    void more(@Nullable String nextToken, long allTold) {
        token = nextToken;
        total = allTold;
    }

    /** The bytes were read wholly. */
    void end() {
        if (!ended) {
            sink.more(token, total);
        }
    }

    /** A text of the paper that is being read was cut, so that it cannot be handed over. */
    void cut() {
        cut = true;
    }

    /** The text, or its beginning and the paper cut. */
    String withinLimit(String text) {
        cut |= text.length() > limits.characters();
        return text.substring(0, Math.min(text.length(), limits.characters()));
    }

    /** Hands a paper over if it has a title and its fields are within the limits. */
    void take(IncomingPaper paper, String place) {
        if (papers == limits.papers()) {
            problem(Kind.TOO_LARGE, place, limits.papers() + " papers");
        } else if (paper.title().isEmpty()) {
            problem(Kind.NO_TITLE, place, "");
        } else if (paper.authors().size() > limits.authors()) {
            problem(Kind.TOO_MANY_AUTHORS, place, "more than " + limits.authors());
        } else if (cut || isTooLong(paper)) {
            problem(Kind.FIELD_TOO_LONG, place, paper.title());
        } else if (!ended) {
            warn(paper, place);
            papers++;
            sink.paper(paper, place);
        }
    }

    /** Adds to a list that is cut one behind the limit of authors, so that it shows that there were more. */
    void addAuthor(List<String> authors, String name) {
        if (authors.size() <= limits.authors() && name.codePoints().anyMatch(Character::isLetter)) {
            authors.add(name);
        }
    }

    /** The date where one is written and understood. */
    @Nullable
    Instant date(String written, Dates format, String place) {
        if (written.isBlank()) {
            return null;
        }
        Optional<Instant> date = format.read(written.strip());
        if (date.isEmpty()) {
            problem(Kind.BAD_DATE, place, written);
        }
        return date.orElse(null);
    }

    private void warn(IncomingPaper paper, String place) {
        if (paper.authors().isEmpty()) {
            problem(Kind.NO_AUTHORS, place, paper.title());
        }
        if (paper.abstractText().isEmpty() && !paper.announcement().isReplacement()) {
            problem(Kind.NO_ABSTRACT, place, paper.title());
        }
    }

    private boolean isTooLong(IncomingPaper paper) {
        return Stream.of(
                                Stream.of(paper.title(), paper.abstractText(), paper.comment()),
                                Stream.ofNullable(paper.licence()),
                                Stream.ofNullable(paper.doi()),
                                Stream.ofNullable(paper.journalReference()),
                                paper.authors().stream(),
                                paper.categories().stream(),
                                paper.subjectClasses().stream())
                        .flatMap(fields -> fields)
                        .anyMatch(field -> field.length() > limits.characters())
                || paper.categories().size() + paper.subjectClasses().size() > limits.authors();
    }
}
