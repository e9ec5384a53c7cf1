package app.diglot.intake.sources;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reading in a few words for each paper, without copying foreign texts. */
final class GoldenReading {

    private GoldenReading() {}

    static String of(Reading reading) {
        return Stream.of(
                                reading.days.stream().map(day -> "listed on " + day),
                                reading.papers.stream().map(GoldenReading::line),
                                reading.deleted.stream().map(id -> "deleted " + id),
                                reading.problems.stream()
                                        .map(problem -> "! " + problem.kind() + " at " + problem.place()),
                                Stream.of(reading.isWhole() ? "end, more: " + reading.token : "not read to the end"))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String line(IncomingPaper paper) {
        return Stream.of(
                        paper.arxivId() == null ? "no id" : paper.arxivId().toString(),
                        authors(paper.authors()),
                        ends(paper.title()),
                        "abstract " + paper.abstractText().length(),
                        "comment " + paper.comment().length(),
                        String.join(" ", paper.categories()),
                        String.join(" ", paper.subjectClasses()),
                        "submitted " + paper.submitted(),
                        "updated " + paper.updated(),
                        "licence " + paper.licence(),
                        "doi " + paper.doi(),
                        "in " + paper.journalReference(),
                        paper.announcement().toString(),
                        paper.language().tag())
                .collect(Collectors.joining(" | "));
    }

    private static String authors(List<String> authors) {
        return authors.isEmpty()
                ? "0 authors"
                : authors.size() + " authors: " + lastWord(authors.getFirst()) + " … " + lastWord(authors.getLast());
    }

    private static String ends(String title) {
        return title.split(" ", 2)[0] + " … " + lastWord(title);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
