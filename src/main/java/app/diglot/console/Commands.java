package app.diglot.console;

import app.diglot.accounts.Acting;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds the command that a request names and runs it in Diglot's own name. */
@Service
class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final List<Command> commands;

    Commands(List<Command> commands) {
        this.commands = commands;
    }

    CommandResult run(CommandRequest request) {
        try {
            Command command = commands.stream()
                    .filter(candidate -> candidate.syntax().name().equals(request.name()))
                    .findFirst()
                    .orElseThrow(() -> new CommandMisused("this app does not know the command " + request.name()));
            CommandLineArguments arguments = command.syntax().parse(request.arguments());
            return Acting.asDiglot(() -> command.run(arguments, request.files()));
        } catch (CommandMisused mistake) {
            return CommandResult.misused(mistake);
        } catch (CommandFailed failure) {
            return CommandResult.failed(String.valueOf(failure.getMessage()));
        } catch (RuntimeException unexpected) {
            log.error("The command {} failed", request.name(), unexpected);
            return CommandResult.failed(request.name() + " failed unexpectedly ("
                    + unexpected.getClass().getSimpleName() + "); the app's log says more");
        }
    }
}
