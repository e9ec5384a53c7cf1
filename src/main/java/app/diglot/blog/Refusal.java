package app.diglot.blog;

import java.util.Locale;

/**
 * Why a file cannot be read as a post.
 *
 * @param line counted from 1
 * @param about the words that it is about, shortened; may be empty
 */
public record Refusal(int line, Kind kind, String about) implements Reading {

    /** What is wrong. */
    public enum Kind {
        TOO_LARGE,
        PDF,
        BINARY,
        UNKNOWN_ENCODING,
        EMPTY,
        FRONT_MATTER_OPEN,
        FRONT_MATTER_NOT_YAML,
        NO_DAY,
        NO_TOPIC,
        NO_ENTRIES,
        TITLE_TOO_LONG,
        AUTHOR_TOO_LONG,
        COMMENT_TOO_LONG,
        ABSTRACT_TOO_LONG,
        PASSAGE_TOO_LONG
    }

    private static final int LONGEST = 120;

    public Refusal {
        about = Excerpt.of(about, LONGEST);
    }

    /** The message's key in the module's bundle; its parameters are the line and what it is about. */
    public String messageKey() {
        return "blog.refusal." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The line, as text so that no language puts a separator into it, and what the refusal is about. */
    public Object[] parameters() {
        return new Object[] {String.valueOf(line), about};
    }
}
