package app.diglot.console;

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

    boolean has(String flag) {
        return flags.contains(flag);
    }

    boolean json() {
        return has("json");
    }
}
