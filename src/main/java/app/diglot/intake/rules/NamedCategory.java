package app.diglot.intake.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A category or archive with arXiv's name for it: {@code cs.CL}, "Computer Science - Computation and Language". */
public record NamedCategory(Category category, String name) {

    private static final String BETWEEN_ARCHIVE_AND_CATEGORY = " - ";
    private static final List<NamedCategory> ALL = read();

    /** All of arXiv's categories and archives in the order of their codes. */
    public static List<NamedCategory> all() {
        return ALL;
    }

    private static List<NamedCategory> read() {
        Map<String, String> names = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamedCategory.class.getResourceAsStream("/intake/arxiv-categories.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", 2)).forEach(columns -> put(names, columns[0], columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.entrySet().stream()
                .map(named -> new NamedCategory(new Category(named.getKey()), named.getValue()))
                .sorted(Comparator.comparing(named -> named.category().code()))
                .toList();
    }

    private static void put(Map<String, String> names, String code, String name) {
        names.put(code, name);
        int dot = code.indexOf('.');
        if (dot > 0) {
            int end = name.indexOf(BETWEEN_ARCHIVE_AND_CATEGORY);
            names.putIfAbsent(code.substring(0, dot), end < 0 ? name : name.substring(0, end));
        }
    }
}
