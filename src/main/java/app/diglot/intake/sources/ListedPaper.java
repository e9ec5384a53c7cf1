package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One paper in a listing mail: its fields, each continued on lines that begin with a space, and its abstract. */
final class ListedPaper {

    private static final Pattern ID = Pattern.compile("(?is)(?:arXiv|Paper):\\s*(?<id>\\S+)(?<mark>.*)");
    private static final Pattern DATE = Pattern.compile(
            "(?s)(?<label>Date|replaced with revised version)(?: \\((?:revised )?v(?<version>\\d{1,4})\\))?:? +(?<date>.+?)(?: +\\([^()]*\\))?");
    private static final Pattern FIELD = Pattern.compile("(?s)(?<name>[A-Za-z][A-Za-z-]{1,20}): ?(?<text>.*)");
    private static final Set<String> KNOWN = Set.of(
            "title",
            "authors",
            "author",
            "categories",
            "comments",
            "journal-ref",
            "doi",
            "msc-class",
            "acm-class",
            "report-no",
            "license",
            "proxy");

    private final SourceReader reader;
    private final Announcement section;
    private final String firstLine;
    private final Map<String, StringBuilder> fields = new LinkedHashMap<>();
    private final StringBuilder abstractText = new StringBuilder();
    private String lastField = "";
    private String id = "";
    private boolean isCrossList;
    private String firstDate = "";
    private String lastDate = "";
    private Optional<Integer> version = Optional.empty();

    ListedPaper(SourceReader reader, Announcement section, String firstLine) {
        this.reader = reader;
        this.section = section;
        this.firstLine = firstLine;
    }

    void field(String line, String place) {
        if (line.isBlank()) {
            return;
        }
        Matcher field = FIELD.matcher(line);
        Matcher date = DATE.matcher(line);
        Matcher named = ID.matcher(line);
        if (Character.isWhitespace(line.charAt(0)) && !lastField.isEmpty()) {
            append(lastField, line);
        } else if (id.isEmpty() && named.matches()) {
            id = named.group("id");
            isCrossList = named.group("mark").contains("cross-list");
        } else if (date.matches()) {
            date(date);
        } else if (field.matches() && KNOWN.contains(field.group("name").toLowerCase(Locale.ROOT))) {
            lastField = field.group("name").toLowerCase(Locale.ROOT);
            append(lastField, field.group("text"));
        } else {
            reader.problem(Kind.UNKNOWN_LINE, place, line);
        }
    }

    private void date(Matcher found) {
        lastDate = found.group("date");
        if (found.group("label").equals("Date") && firstDate.isEmpty()) {
            firstDate = lastDate;
        }
        Optional.ofNullable(found.group("version"))
                .map(Integer::valueOf)
                .filter(number -> number > 0)
                .ifPresent(number -> version = Optional.of(number));
    }

    private void append(String field, String text) {
        StringBuilder whole = fields.computeIfAbsent(field, name -> new StringBuilder());
        if (whole.length() + text.length() <= longest(field)) {
            whole.append(text).append('\n');
        } else {
            reader.cut();
        }
    }

    private int longest(String field) {
        return field.startsWith("author")
                ? reader.limits().charactersOfAuthors()
                : reader.limits().characters();
    }

    void abstractLine(String line) {
        if (abstractText.length() + line.length() <= reader.limits().characters()) {
            abstractText.append(line).append('\n');
        } else {
            reader.cut();
        }
    }

    String place() {
        return firstLine + (id.isEmpty() ? "" : " (" + id + ")");
    }

    void handOver() {
        String place = place();
        Optional<ArxivId> arxivId = ArxivId.parse(id);
        String authors = text("authors") + text("author");
        if (arxivId.isEmpty()) {
            reader.problem(Kind.BAD_ID, place, id);
        } else {
            reader.take(paper(arxivId.get(), authors, place), place);
        }
    }

    private IncomingPaper paper(ArxivId arxivId, String authors, String place) {
        Categories categories = Categories.listed(text("categories"));
        return IncomingPaper.titled(ArxivText.prose(text("title")))
                .arxivId(new ArxivId(arxivId.base(), version.orElse(arxivId.version())))
                .authors(AuthorList.split(authors))
                .abstractText(ArxivText.prose(abstractText.toString()))
                .comment(ArxivText.prose(text("comments")))
                .categories(categories.categories())
                .subjectClasses(classes(categories))
                .submitted(reader.date(firstDate, Dates.MAIL, place))
                .updated(reader.date(lastDate, Dates.MAIL, place))
                .licence(ArxivText.address(text("license")).orElse(null))
                .doi(filled("doi").orElse(null))
                .journalReference(filled("journal-ref").map(ArxivText::prose).orElse(null))
                .announcement(announcement())
                .build();
    }

    private List<String> classes(Categories categories) {
        List<String> classes = new ArrayList<>(categories.classes());
        Stream.of("msc-class", "acm-class")
                .flatMap(field -> Categories.classes(text(field)).stream())
                .forEach(classes::add);
        return classes;
    }

    private Announcement announcement() {
        if (!isCrossList) {
            return section;
        }
        return section.isReplacement() ? Announcement.REPLACED_CROSS_LISTED : Announcement.CROSS_LISTED;
    }

    private Optional<String> filled(String field) {
        return Optional.of(ArxivText.collapsed(text(field))).filter(text -> !text.isEmpty());
    }

    private String text(String field) {
        StringBuilder found = fields.get(field);
        return found == null ? "" : found.toString();
    }
}
