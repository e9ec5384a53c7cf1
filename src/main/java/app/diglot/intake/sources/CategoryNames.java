package app.diglot.intake.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** arXiv's categories by the names under which Dublin Core has them: "Computer Science - Computation and Language". */
final class CategoryNames {

    private static final Map<String, String> BY_NAME = read();

    private CategoryNames() {}

    static Optional<String> categoryOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, String> read() {
        try (InputStream table = Objects.requireNonNull(
                        CategoryNames.class.getResourceAsStream("/intake/arxiv-categories.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[1], columns -> columns[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
