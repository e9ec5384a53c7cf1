package app.diglot.console;

/** The line was understood, but what it asks for cannot be had; the message says why in one sentence. */
class CommandFailed extends RuntimeException {

    CommandFailed(String message) {
        super(message);
    }
}
