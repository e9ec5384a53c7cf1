package app.diglot.translation.segments;

import java.util.Set;

/** Words that begin sentences, and words that no sentence ends with. */
final class Openers {

    private static final WordLists LISTS = WordLists.read("openers.txt");
    private static final Set<String> WORDS = LISTS.section("words");
    private static final Set<String> NAMES = LISTS.section("names");
    private static final Set<String> OPEN = LISTS.section("open");
    private static final Set<String> LABELS = LISTS.section("labels");

    private Openers() {}

    /** Whether a sentence ends there, where only the word behind can tell. */
    static Verdict verdict(Gap gap) {
        return begins(gap.wordAfter()) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    static boolean begins(Word word) {
        String text = word.text();
        if (!WORDS.contains(text)) {
            return false;
        }
        char behind = word.prose().at(word.end());
        boolean initial = behind == '.' && word.isSingleLetter();
        // "K. He, X. Zhang"
        boolean listed = behind == ',' && NAMES.contains(text);
        return !initial && !listed;
    }

    /** Begins sentences and is a name of people too: {@code He}, {@code May}. */
    static boolean isName(Word word) {
        return NAMES.contains(word.text());
    }

    /** {@code of}, {@code the}: more must follow. */
    static boolean expectsMore(Word word) {
        return OPEN.contains(word.text());
    }

    /** {@code vitamin}, {@code class}: a single letter behind it is a label and no initial. */
    static boolean isLabelled(Word word) {
        return LABELS.contains(word.text());
    }
}
