package app.diglot.console;

import java.util.List;

/** Stands in for a real command: says what it was given and gives it back, as an export gives files. */
class GreetCommand implements Command {

    @Override
    public CommandSyntax syntax() {
        return CommandSyntax.IMPORT;
    }

    @Override
    public CommandResult run(CommandLineArguments arguments, List<CommandFile> files) {
        return switch (arguments.option("topic").orElse("")) {
            case "broken" -> throw new IllegalStateException("private text");
            case "closed" -> throw new CommandFailed("the topic is closed");
            default -> CommandResult.done("你好 " + files.getFirst().path());
        };
    }
}
