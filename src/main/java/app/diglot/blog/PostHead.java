package app.diglot.blog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the front matter of a post says, by the places it has in a {@link Post}. */
record PostHead(Map<String, FrontValue> fields) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]");

    Optional<String> title() {
        return text("title");
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(fields.get(key))
                .map(PostHead::words)
                .filter(words -> !words.isEmpty())
                .map(List::getFirst);
    }

    List<String> list(String key) {
        return Optional.ofNullable(fields.get(key)).map(PostHead::words).orElse(List.of());
    }

    /** Whether words were escaped as {@link HexoText} does. */
    boolean isOurs() {
        return fields.containsKey(FormA.MARK);
    }

    Optional<LocalDateTime> time() {
        return text("date").flatMap(PostHead::time);
    }

    Optional<LocalDate> day() {
        return text("date")
                .flatMap(date -> time(date).map(LocalDateTime::toLocalDate).or(() -> day(date)));
    }

    private static Optional<LocalDateTime> time(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date.replace('T', ' '), TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date, DateTimeFormatter.ofPattern("uuuu-M-d")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Map<String, FrontValue> extra() {
        Map<String, FrontValue> extra = new LinkedHashMap<>(fields);
        extra.keySet().removeAll(FormA.OWN_KEYS);
        return extra;
    }

    private static List<String> words(FrontValue value) {
        return switch (value) {
            case FrontValue.Text(String words) -> List.of(words);
            case FrontValue.Plain(String word) -> List.of(word);
            case FrontValue.Items(List<FrontValue> values) ->
                values.stream().flatMap(item -> words(item).stream()).toList();
            case FrontValue.Fields(Map<String, FrontValue> _) -> List.of();
        };
    }
}
