package app.diglot.intake.triage;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which key does what in triage: one key for each command, no two the same. A key is a letter or a sign as the browser names it.
 * Digits give reasons and {@code ?} shows the keys, so both stay as they are.
 */
public record KeyBindings(Map<TriageCommand, String> keys) {

    // Left to browsers: space and arrows scroll, ' is quick find in Firefox, and everything with Ctrl, Alt or Command
    // is theirs.
    private static final Pattern KEY = Pattern.compile("[A-Za-z,./;\\[\\]=-]");
    private static final Pattern TAKEN = Pattern.compile("[0-9?]");

    public static final KeyBindings USUAL = new KeyBindings(Map.of());

    /** What keeps a key from being used. */
    public enum Problem {
        /** Neither a letter nor one of the signs that no browser keeps for itself. */
        NOT_A_KEY,
        /** Digits and the question mark have their work already. */
        TAKEN_BY_TRIAGE,
        /** Another command has it. */
        DOUBLE
    }

    /** @throws IllegalArgumentException where a key is none, or stands twice */
    public KeyBindings {
        Map<TriageCommand, String> all = new EnumMap<>(TriageCommand.class);
        for (TriageCommand command : TriageCommand.values()) {
            all.put(command, keys.getOrDefault(command, command.usualKey()));
        }
        keys = Map.copyOf(all);
        if (!problems(keys).isEmpty()) {
            throw new IllegalArgumentException("not the keys of triage");
        }
    }

    public String key(TriageCommand command) {
        return keys.getOrDefault(command, command.usualKey());
    }

    /** The first problem of each key that has one, where every command is given a key. */
    public static Map<TriageCommand, Problem> problems(Map<TriageCommand, String> keys) {
        Map<TriageCommand, Problem> problems = new EnumMap<>(TriageCommand.class);
        Set<String> used = new HashSet<>();
        for (TriageCommand command : TriageCommand.values()) {
            String key = keys.getOrDefault(command, "");
            problem(key)
                    .or(() -> used.add(key) ? Optional.empty() : Optional.of(Problem.DOUBLE))
                    .ifPresent(problem -> problems.put(command, problem));
        }
        return problems;
    }

    /** The problem of a key by itself. */
    public static Optional<Problem> problem(String key) {
        if (TAKEN.matcher(key).matches()) {
            return Optional.of(Problem.TAKEN_BY_TRIAGE);
        }
        return KEY.matcher(key).matches() ? Optional.empty() : Optional.of(Problem.NOT_A_KEY);
    }

    /** One command and its key a line. */
    String written() {
        return String.join(
                "\n",
                Arrays.stream(TriageCommand.values())
                        .map(command -> command + " " + key(command))
                        .toList());
    }

    /** What was written by {@link #written}; commands that came since then have their usual keys, or a free letter. */
    static KeyBindings read(String written) {
        Map<TriageCommand, String> keys = new EnumMap<>(TriageCommand.class);
        for (TriageCommand command : TriageCommand.values()) {
            written.lines()
                    .filter(line -> line.startsWith(command + " "))
                    .findFirst()
                    .ifPresent(line ->
                            keys.put(command, line.substring(command.name().length() + 1)));
        }
        for (TriageCommand command : TriageCommand.values()) {
            keys.computeIfAbsent(command, fresh -> free(fresh.usualKey(), keys.values()));
        }
        return problems(keys).isEmpty() ? new KeyBindings(keys) : USUAL;
    }

    private static String free(String usual, Collection<String> taken) {
        return Stream.concat(Stream.of(usual), IntStream.rangeClosed('a', 'z').mapToObj(Character::toString))
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElse(usual);
    }
}
