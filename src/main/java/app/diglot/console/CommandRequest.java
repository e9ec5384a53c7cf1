package app.diglot.console;

import java.util.List;

/** A command as it goes from the command line to the app: its name, the words after it, and the files it names. */
record CommandRequest(String name, List<String> arguments, List<CommandFile> files) {

    CommandRequest {
        arguments = List.copyOf(arguments);
        files = List.copyOf(files);
    }
}
