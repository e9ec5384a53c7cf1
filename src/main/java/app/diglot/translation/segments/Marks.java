package app.diglot.translation.segments;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What single characters are to a sentence. */
final class Marks {

    private static final String OPENING =
            "([{\"'\u201c\u2018\u00ab\u300c\u300e\u300a\u3008\uff08\u3010\uff3b\uff5b\u3014" + Prose.OPENING;
    private static final String CLOSING =
            ")]}\"'\u201d\u2019\u00bb\u300d\u300f\u300b\u3009\uff09\u3011\uff3d\uff5d\u3015" + Prose.CLOSING;
    private static final String BULLETS = "\u2022\u2043\u2023\u25e6\u25aa\u25cf\u25a0\u25cb";

    private Marks() {}

    /** Whether a sentence may end here: UAX #29's terminators, ellipses, the Chinese semicolon. */
    static boolean isTerminator(char c) {
        if (c < 0x80) {
            return c == '.' || c == '?' || c == '!';
        }
        return c == '\u2026' || c == '\uff1b' || (!Character.isLetter(c) && isTerminatorOfUnicode(c));
    }

    private static boolean isTerminatorOfUnicode(char c) {
        int property = UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK);
        return property == UCharacter.SentenceBreak.STERM || property == UCharacter.SentenceBreak.ATERM;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085' || c == '\u202f' || c == '\ufeff';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A sentence goes on behind these: UAX #29's SContinue, dashes, and what stands between clauses. */
    static boolean isContinuing(char c) {
        return ",;:-\u2013\u2014\uff0c\u3001\uff1a\uff1b\u2026/\uff0d+=".indexOf(c) >= 0;
    }

    static boolean isHan(char c) {
        return c >= '\u2e80' && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff'));
    }

    /** The full-width and ideographic marks, which end a sentence without white space behind them. */
    static boolean isWide(char c) {
        return c == '\u3002' || c == '\uff61' || c == '\uff01' || c == '\uff1f' || c == '\uff1b' || c == '\uff0e';
    }
}
