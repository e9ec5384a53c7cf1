package app.diglot.console;

import java.util.List;

/** One command; adding one means adding a class, its {@link CommandSyntax} and its page under {@code /console}. */
interface Command {

    CommandSyntax syntax();

    /** Throws {@link CommandMisused} or {@link CommandFailed} where there is nothing to give. */
    CommandResult run(CommandLineArguments arguments, List<CommandFile> files);
}
