package app.diglot.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command takes on its line. Known without starting the app, so that a mistake is told at once.
 *
 * @param operands what stands beside the options
 * @param options names of options that want a value: {@code --topic llm}
 * @param required those of the options that must be there
 * @param flags names of options without a value: {@code --json}
 */
record CommandSyntax(String name, Operands operands, Set<String> options, Set<String> required, Set<String> flags) {

    enum Operands {
        NONE,
        ONE,
        FILES
    }

    static final CommandSyntax PASSWORD =
            new CommandSyntax("password", Operands.ONE, Set.of(), Set.of(), Set.of("json"));

    static final CommandSyntax IMPORT = new CommandSyntax(
            "import",
            Operands.FILES,
            Set.of("topic", "date"),
            Set.of(),
            Set.of("dry-run", "publish", "add-new", "gbk", "json"));

    static final CommandSyntax EXPORT = new CommandSyntax(
            "export",
            Operands.NONE,
            Set.of("topic", "date", "format", "language", "to"),
            Set.of("topic", "date", "to"),
            Set.of("json"));

    static final CommandSyntax INTAKE = new CommandSyntax(
            "intake", Operands.NONE, Set.of("from", "to", "topic"), Set.of("from", "to"), Set.of("json"));

    private static final List<CommandSyntax> ALL = List.of(INTAKE, IMPORT, EXPORT, PASSWORD);

    static Optional<CommandSyntax> of(String name) {
        return ALL.stream().filter(syntax -> syntax.name.equals(name)).findFirst();
    }

    /** Throws {@link CommandMisused} with a sentence that says what to write instead. */
    CommandLineArguments parse(List<String> arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> given = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        var words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--")) {
                words.forEachRemaining(rest::add);
            } else if (word.startsWith("--")) {
                String option = word.substring(2).split("=", 2)[0];
                if (flags.contains(option) && !word.contains("=")) {
                    given.add(option);
                } else if (options.contains(option)) {
                    String value = word.contains("=")
                            ? word.substring(word.indexOf('=') + 1)
                            : words.hasNext() ? words.next() : "";
                    if (values.put(option, valueOf(option, value)) != null) {
                        throw misused("--" + option + " is given twice");
                    }
                } else {
                    throw misused("unknown option " + word);
                }
            } else {
                rest.add(word);
            }
        }
        required.stream()
                .sorted()
                .filter(option -> !values.containsKey(option))
                .findFirst()
                .ifPresent(option -> {
                    throw misused("--" + option + " is missing");
                });
        checkOperands(rest);
        return new CommandLineArguments(Map.copyOf(values), Set.copyOf(given), List.copyOf(rest));
    }

    CommandMisused misused(String why) {
        return new CommandMisused(name + ": " + why + "; see: diglot " + name + " --help");
    }

    private String valueOf(String option, String value) {
        if (value.isEmpty() || value.startsWith("--")) {
            throw misused("--" + option + " wants a value");
        }
        return value;
    }

    private void checkOperands(List<String> rest) {
        switch (operands) {
            case NONE -> {
                if (!rest.isEmpty()) {
                    throw misused("does not know what to do with " + rest.getFirst());
                }
            }
            case ONE -> {
                if (rest.size() != 1) {
                    throw misused("wants one name");
                }
            }
            case FILES -> {
                if (rest.isEmpty()) {
                    throw misused("wants at least one file");
                }
            }
        }
    }
}
