package app.diglot.blog;

import java.util.Locale;

/**
 * Something in a post that was not understood, or is missing; the rest was read.
 *
 * @param line counted from 1
 * @param about the words that it is about, shortened; may be empty
 */
public record Warning(int line, Kind kind, String about) {

    /** What is odd. */
    public enum Kind {
        AUTHORS_MISSING,
        ABSTRACT_MISSING,
        ABSTRACT_OPEN,
        UNKNOWN_LINE,
        UNKNOWN_LINK,
        UNFIT_SCREENSHOT,
        PASSAGE_OPEN,
        FRONT_MATTER_MISSING,
        UNKNOWN_DATE,
        TITLE_TWICE,
        /** A machine translated the words, and what they were made from is not in the post. */
        MACHINE_AS_SOURCE
    }

    private static final int LONGEST = 80;

    public Warning {
        about = Excerpt.of(about, LONGEST);
    }

    /** The message's key in the module's bundle; its parameters are the line and what it is about. */
    public String messageKey() {
        return "blog.warning." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The line, as text so that no language puts a separator into it, and what the warning is about. */
    public Object[] parameters() {
        return new Object[] {String.valueOf(line), about};
    }
}
