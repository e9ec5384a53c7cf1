package app.diglot.console;

/** The line cannot be understood; the message is one sentence for the person who typed it. */
class CommandMisused extends RuntimeException {

    CommandMisused(String message) {
        super(message);
    }
}
