package app.diglot.translation.segments;

import app.diglot.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts of {@code segmentation/academic-*.txt} and the segments that a person expects; the files say how they are written. */
record AcademicSentences(String text, List<String> expected) {

    static Stream<AcademicSentences> of(Language language) {
        String file = file("/segmentation/academic-" + language.path() + ".txt");
        String join = language == Language.ENGLISH ? " " : "";
        return Stream.of(file.split("\n\\s*\n"))
                .map(block ->
                        block.lines().filter(line -> !line.startsWith("# ")).toList())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> of(lines, join));
    }

    private static AcademicSentences of(List<String> lines, String join) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String line : lines) {
            String words = line.replaceAll("[⏎␀␠]+$", "").replace('↵', '\n');
            text.append(words).append(separator(line.substring(words.length()), join));
            expected.add(words.strip());
        }
        return new AcademicSentences(text.toString().strip(), expected);
    }

    private static String separator(String marks, String join) {
        return marks.isEmpty()
                ? join
                : marks.replace("␀", "").replace('⏎', '\n').replace('␠', ' ');
    }

    private static String file(String name) {
        try (InputStream file = AcademicSentences.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
