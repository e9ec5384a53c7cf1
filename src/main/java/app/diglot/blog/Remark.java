package app.diglot.blog;

import java.util.Locale;

/**
 * Something that storing a post does otherwise than its words would let one expect, because of what the desk has already.
 *
 * @param entry the entry's place from 0; {@link #DIGEST} where it is about the whole digest
 * @param about the words that it is about, shortened; may be empty
 */
public record Remark(int entry, Kind kind, String about) {

    public static final int DIGEST = -1;

    /** What is done. */
    public enum Kind {
        /** The digest of that day keeps its own introduction, or none. */
        INTRODUCTION_LEFT_OUT,
        /** A title's or abstract's translation is there; it stays, and the post's is left out. */
        TRANSLATION_KEPT,
        /** The library has other words for the paper, so its translation goes in as one that has to be looked through. */
        TRANSLATION_OF_OTHER_WORDS,
        /** As before, but a machine's: left out. */
        MACHINE_OF_OTHER_WORDS,
        /** The library has the paper in the language into which the post translates it: left out. */
        TRANSLATION_OF_OTHER_LANGUAGE,
        /** The same annotation is there already. */
        ANNOTATION_KEPT,
        /** The words that an annotation stands on are nowhere in title and abstract: left out. */
        QUOTE_MISSING,
        /** The words that an annotation stands on are there more than once; it goes to the first of them. */
        QUOTE_TWICE,
        /** Pictures of a post are not taken over. */
        PICTURES_LEFT_OUT
    }

    private static final int LONGEST = 80;

    public Remark {
        about = Excerpt.of(about, LONGEST);
    }

    /** The message's key in the module's bundle. */
    public String messageKey() {
        return "blog.remark." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the message is about. */
    public Object[] parameters() {
        return new Object[] {about};
    }
}
