package app.diglot.translation.glossary;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Term.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terms as comma-separated values. The first row names the columns; {@code term} must be there, their order is free, others are
 * passed over. Several translations stand in one cell, parted by {@code |}, the preferred one first.
 */
public final class TermCsv {

    private enum Column {
        TERM,
        LANGUAGE,
        TRANSLATIONS,
        FORBIDDEN,
        ABBREVIATION,
        KEEP,
        LEVEL,
        NOTE
    }

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String END_OF_ROW = "\r\n";

    private final List<Term> terms = new ArrayList<>();
    private final List<TermProblem> problems = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();

    private TermCsv() {}

    public static TermList read(String text) {
        TermCsv csv = new TermCsv();
        try {
            csv.readRows(new CsvRows(text));
        } catch (CsvRows.NeverClosed quote) {
            csv.problem(quote.line(), "translation.glossary.problem.quote", "");
        }
        return new TermList(csv.terms, csv.problems);
    }

    private void readRows(CsvRows rows) {
        Optional<CsvRows.Row> header = rows.next();
        columns = header.map(CsvRows.Row::cells).orElse(List.of()).stream()
                .map(TermCsv::column)
                .toList();
        if (!columns.contains(Optional.of(Column.TERM))) {
            problem(header.map(CsvRows.Row::line).orElse(1), "translation.glossary.problem.header", "");
            return;
        }
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            readTerm(row.get());
        }
    }

    private static Optional<Column> column(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(Column.values())
                .filter(column -> column.name().equals(wanted))
                .findFirst();
    }

    private void readTerm(CsvRows.Row row) {
        String level = cell(row, Column.LEVEL);
        String language = cell(row, Column.LANGUAGE);
        Optional<Level> readLevel = level.isBlank() ? Optional.of(Level.PREFERRED) : Level.parse(level);
        Optional<Language> readLanguage = language.isBlank() ? Optional.of(Language.ENGLISH) : Language.parse(language);
        if (readLevel.isEmpty()) {
            problem(row.line(), "translation.glossary.problem.level", level);
        } else if (readLanguage.isEmpty()) {
            problem(row.line(), "translation.glossary.problem.language", language);
        } else {
            add(row, readLanguage.get(), readLevel.get());
        }
    }

    private void add(CsvRows.Row row, Language language, Level level) {
        try {
            terms.add(new Term(
                    language,
                    cell(row, Column.TERM),
                    list(cell(row, Column.TRANSLATIONS)),
                    list(cell(row, Column.FORBIDDEN)),
                    cell(row, Column.ABBREVIATION),
                    cell(row, Column.KEEP).strip().equalsIgnoreCase("yes") ? Kept.AS_IT_IS : Kept.TRANSLATED,
                    level,
                    cell(row, Column.NOTE)));
        } catch (IllegalArgumentException refused) {
            problem(row.line(), "translation.glossary.problem.term", cell(row, Column.TERM));
        }
    }

    private String cell(CsvRows.Row row, Column column) {
        int place = columns.indexOf(Optional.of(column));
        return place >= 0 && place < row.cells().size() ? row.cells().get(place) : "";
    }

    private static List<String> list(String cell) {
        return BAR.splitAsStream(cell).filter(part -> !part.isBlank()).toList();
    }

    private void problem(int line, String key, String detail) {
        problems.add(new TermProblem(line, key, detail));
    }

    /** As {@link #read} reads it. */
    public static String write(List<Term> terms) {
        String header = Stream.of(Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        return Stream.concat(Stream.of(header), terms.stream().map(TermCsv::row))
                .collect(Collectors.joining(END_OF_ROW, "", END_OF_ROW));
    }

    private static String row(Term term) {
        return Stream.of(
                        term.source(),
                        term.language().path(),
                        String.join("|", term.translations()),
                        String.join("|", term.forbidden()),
                        term.abbreviation(),
                        term.isKept() ? "yes" : "",
                        term.level().written(),
                        term.note())
                .map(CsvRows::written)
                .collect(Collectors.joining(","));
    }
}
