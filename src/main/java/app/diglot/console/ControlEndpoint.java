package app.diglot.console;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where the command line of this machine hands a command to the running app; see docs/decisions/0007-commands-through-the-running-app.md. */
@RestController
class ControlEndpoint {

    private final Commands commands;
    private final ControlToken token;
    private final JsonMapper json;

    ControlEndpoint(Commands commands, ControlToken token, JsonMapper json) {
        this.commands = commands;
        this.token = token;
        this.json = json;
    }

    /** Reads nothing of the body before it knows who asks. That other machines do not get here is the security chain's. */
    @PostMapping(RunningApp.PATH)
    ResponseEntity<CommandResult> run(
            @RequestHeader(name = ControlToken.HEADER, defaultValue = "") String candidate, HttpServletRequest request)
            throws IOException {
        if (!token.equalTo(candidate)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return ResponseEntity.ok(commands.run(json.readValue(request.getInputStream(), CommandRequest.class)));
    }
}
