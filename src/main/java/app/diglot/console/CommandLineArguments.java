package app.diglot.console;

import app.diglot.shared.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command's line, understood.
 *
 * @param options values by the option's name, without the dashes
 * @param flags names of the options that were given and take no value
 * @param operands everything else, in order
 */
record CommandLineArguments(Map<String, String> options, Set<String> flags, List<String> operands) {

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The value of an option that the syntax requires. */
    String required(String name) {
        return option(name).orElseThrow(() -> new CommandMisused("--" + name + " is missing"));
    }

    /** The topic's slug of {@code --topic}. */
    Optional<Slug> topic() {
        return option("topic")
                .map(text -> Slug.parse(text)
                        .orElseThrow(() -> new CommandMisused("--topic wants a topic's slug like llm, not " + text)));
    }

    /** The day of {@code --date}. */
    Optional<LocalDate> date() {
        return option("date").map(text -> day("date", text));
    }

    /** The day of an option that the syntax requires. */
    LocalDate day(String option) {
        return day(option, required(option));
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandMisused("--" + option + " wants a day like 2023-12-07, not " + text);
        }
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    boolean json() {
        return has("json");
    }
}
