package app.diglot.translation.segments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words in sections, from a file beside this class: {@code [section]}, then words between white space; {@code #} begins a comment. */
final class WordLists {

    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordLists() {}

    static WordLists read(String name) {
        try (InputStream file = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            WordLists lists = new WordLists();
            lists.take(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String file) {
        Set<String> words = new HashSet<>();
        for (String line : file.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("[")) {
                words = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), section -> new HashSet<>());
            } else if (!line.startsWith("#")) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
    }

    Set<String> section(String name) {
        return Set.copyOf(Objects.requireNonNull(sections.get(name), name));
    }
}
