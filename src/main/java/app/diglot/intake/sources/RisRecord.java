package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record of RIS, as its lines come. */
final class RisRecord {

    private static final Set<String> AUTHORS = Set.of("AU", "A1");
    private static final Pattern COMMENT = Pattern.compile("(?i)^comments?:\\s*");
    private static final String NOTE = "N1";

    private final SourceReader reader;
    private final String firstLine;
    private final List<String> authors = new ArrayList<>();
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private String lastTag = "";

    RisRecord(SourceReader reader, String firstLine) {
        this.reader = reader;
        this.firstLine = firstLine;
    }

    void field(String tag, String text) {
        lastTag = tag;
        if (AUTHORS.contains(tag)) {
            // A1 is an older AU, but exporters mix them in the order of the authors
            reader.addAuthor(authors, SurnameFirst.turned(ArxivText.name(text)));
        } else if (tag.equals(NOTE) && notes.size() < reader.limits().authors()) {
            notes.add(text);
        } else if (!texts.containsKey(tag)) {
            texts.put(tag, new StringBuilder(text));
        }
    }

    void continued(String line) {
        StringBuilder text = texts.get(lastTag);
        if (text == null) {
            return;
        }
        if (text.length() + line.length() < reader.limits().characters()) {
            text.append('\n').append(line);
        } else {
            reader.cut();
        }
    }

    String title() {
        return ArxivText.prose(first("TI", "T1", "CT", "BT"));
    }

    String place() {
        return firstLine;
    }

    void handOver() {
        String title = title();
        reader.take(
                IncomingPaper.titled(title)
                        .arxivId(arxivId().orElse(null))
                        .authors(authors)
                        .abstractText(ArxivText.prose(first("AB", "N2")))
                        .comment(comment())
                        .doi(doi().orElse(null))
                        .journalReference(journal().reference().orElse(null))
                        .language(WrittenLanguage.of(title, first("LA")))
                        .build(),
                firstLine);
    }

    private Optional<ArxivId> arxivId() {
        return Stream.concat(
                        Stream.of("UR", "DO", "M1", "AN", "ID", "L1", "JO", "JF", "JA", "T2", "PB")
                                .map(this::first),
                        notes.stream().filter(note -> note.regionMatches(true, 0, "arxiv:", 0, 6)))
                .flatMap(text -> ArxivIdsInText.firstMarked(text).stream())
                .findFirst();
    }

    private String comment() {
        return notes.stream()
                .filter(note -> COMMENT.matcher(note).find())
                .map(note -> ArxivText.prose(COMMENT.matcher(note).replaceFirst("")))
                .findFirst()
                .orElse("");
    }

    private Optional<String> doi() {
        return Stream.concat(Stream.of(first("DO"), first("M3"), first("UR")), notes.stream())
                .flatMap(text -> Doi.parse(text).stream())
                .findFirst();
    }

    private JournalReference journal() {
        String pages = Stream.of(first("SP"), first("EP"))
                .filter(page -> !page.isBlank())
                .collect(Collectors.joining("–"));
        return new JournalReference(first("T2", "JF", "JO", "JA"), first("VL"), pages, first("PY", "DA", "Y1"));
    }

    private String first(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> Stream.ofNullable(texts.get(tag)))
                .map(StringBuilder::toString)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
