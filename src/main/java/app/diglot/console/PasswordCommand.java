package app.diglot.console;

import app.diglot.accounts.Accounts;
import app.diglot.accounts.OneTimePassword;
import app.diglot.accounts.UnknownPerson;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code diglot password NAME}: a one-time password for a person who is locked out. */
@Component
class PasswordCommand implements Command {

    private final Accounts accounts;
    private final JsonMapper json;

    PasswordCommand(Accounts accounts, JsonMapper json) {
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public CommandSyntax syntax() {
        return CommandSyntax.PASSWORD;
    }

    @Override
    public CommandResult run(CommandLineArguments arguments, List<CommandFile> files) {
        String name = arguments.operands().getFirst();
        try {
            OneTimePassword made = accounts.resetPassword(name);
            return CommandResult.done(
                    arguments.json()
                            ? json.writeValueAsString(Map.of("name", made.name(), "password", made.password()))
                            : made.password());
        } catch (UnknownPerson unknown) {
            throw new CommandFailed("password: nobody has the login " + name);
        }
    }
}
