package app.diglot.shell.ui;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers by which a person and the log speak of the same error. */
final class Incident {

    private static final int DIGITS = 8;

    private Incident() {}

    static String number() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), DIGITS);
    }
}
