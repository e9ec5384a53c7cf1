package app.diglot.translation.segments;

import java.util.HashMap;
import java.util.Map;

/** Full stops that shorten a word. Some such words never end a sentence, some do, depending on what follows. */
final class Abbreviations implements Rule {

    private enum Kind {
        NEVER_LAST,
        BEFORE_NUMBER,
        LAST_BEFORE_OPENER,
        LAST_BEFORE_CAPITAL
    }

    private static final Map<String, Kind> KINDS = read();

    private static Map<String, Kind> read() {
        WordLists lists = WordLists.read("abbreviations.txt");
        Map<String, Kind> kinds = new HashMap<>();
        lists.section("capital").forEach(word -> kinds.put(word, Kind.LAST_BEFORE_CAPITAL));
        lists.section("inner").forEach(word -> kinds.put(word, Kind.LAST_BEFORE_OPENER));
        lists.section("number").forEach(word -> kinds.put(word, Kind.BEFORE_NUMBER));
        lists.section("never").forEach(word -> kinds.put(word, Kind.NEVER_LAST));
        return Map.copyOf(kinds);
    }

    static boolean knows(Word word) {
        return KINDS.containsKey(word.text());
    }

    @Override
    public Verdict judge(Gap gap) {
        if (!gap.isFullStop()) {
            return Verdict.UNDECIDED;
        }
        Word word = gap.wordBefore();
        Kind kind = KINDS.get(word.text());
        if (kind == null) {
            return word.isDotted() ? openerOnly(gap) : Verdict.UNDECIDED;
        }
        return switch (kind) {
            case NEVER_LAST -> Verdict.GOES_ON;
            case BEFORE_NUMBER -> isFollowedByNumber(gap) ? Verdict.GOES_ON : Verdict.UNDECIDED;
            case LAST_BEFORE_OPENER -> openerOnly(gap);
            case LAST_BEFORE_CAPITAL -> Character.isUpperCase(gap.nextInitial()) ? Verdict.ENDS : Verdict.GOES_ON;
        };
    }

    private static Verdict openerOnly(Gap gap) {
        return gap.isSpaced() ? Openers.verdict(gap) : Verdict.GOES_ON;
    }

    private static boolean isFollowedByNumber(Gap gap) {
        char next = gap.nextInitial();
        if (Marks.isDigit(next) || next == Prose.ATOM || next == Prose.CITATION || next == '#' || next == '\u00a7') {
            return true;
        }
        Word after = gap.wordAfter();
        return (after.isSingleLetter() && !Openers.begins(after)) || isRomanOrMixed(after);
    }

    /** {@code IV}, {@code S1}, {@code A3}. */
    private static boolean isRomanOrMixed(Word word) {
        String text = word.text();
        return !text.isEmpty()
                && word.isCapitalised()
                && text.length() <= 5
                && (text.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0 && text.length() > 1)
                        || text.chars().skip(1).anyMatch(c -> c >= '0' && c <= '9'));
    }
}
