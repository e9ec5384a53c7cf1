package app.diglot.console;

import java.util.List;

/**
 * What a command gave.
 *
 * @param exitCode 0 only when all went well
 * @param out the summary, for standard output
 * @param err errors and warnings, for standard error
 * @param files to be laid under the folder of {@code --to}
 */
record CommandResult(int exitCode, String out, String err, List<CommandFile> files) {

    static final int FAILED = 1;
    static final int MISUSED = 2;

    CommandResult {
        files = List.copyOf(files);
    }

    static CommandResult done(String out) {
        return new CommandResult(0, out, "", List.of());
    }

    static CommandResult failed(String err) {
        return new CommandResult(FAILED, "", err, List.of());
    }

    static CommandResult misused(CommandMisused mistake) {
        return new CommandResult(MISUSED, "", String.valueOf(mistake.getMessage()), List.of());
    }
}
