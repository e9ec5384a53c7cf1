package app.diglot.translation.segments;

/** Letters, digits and the full stops among them, as they stand in the text: {@code al}, {@code w.r.t}, {@code U.S}, {@code 1,000}. */
record Word(Prose prose, int start, int end) {

    // Longer ones are neither abbreviations nor words that begin sentences; the limit keeps runs of full stops cheap.
    private static final int LONGEST = 24;

    static Word endingAt(Prose prose, int end) {
        return endingAt(prose, end, 0);
    }

    /** @param from where it begins at the earliest */
    static Word endingAt(Prose prose, int end, int from) {
        int start = end;
        while (start > from && end - start < LONGEST && isPart(prose, start - 1)) {
            start--;
        }
        return new Word(prose, start, end);
    }

    private static boolean isPart(Prose prose, int index) {
        char c = prose.at(index);
        return isLetterOrDigit(prose, index) || c == '°' || (c == '.' && isLetterOrDigit(prose, index - 1));
    }

    private static boolean isLetterOrDigit(Prose prose, int index) {
        return Character.isLetterOrDigit(prose.at(index)) && !prose.isHan(index);
    }

    static Word startingAt(Prose prose, int start) {
        int end = start;
        while (end - start < LONGEST && isLetterOrDigit(prose, end)) {
            end++;
        }
        return new Word(prose, start, end);
    }

    String text() {
        return prose.between(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** {@code E}, {@code c}: may be an initial. */
    boolean isSingleLetter() {
        return end == start + 1 && Character.isLetter(prose.at(start));
    }

    /** {@code U.S}, {@code i.v}, {@code Ph.D}: letters, each with a full stop. */
    boolean isDotted() {
        boolean dotted = false;
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (prose.at(i) == '.') {
                dotted = true;
                letters = 0;
            } else if (!Character.isLetter(prose.at(i)) || ++letters > 2) {
                return false;
            }
        }
        return dotted;
    }

    boolean isNumber() {
        for (int i = start; i < end; i++) {
            if (!Marks.isDigit(prose.at(i))) {
                return false;
            }
        }
        return end > start;
    }

    /** Begins small though it is a name: {@code mBERT}, {@code iPhone}, {@code word2vec}. */
    boolean isName() {
        return Character.isLowerCase(prose.at(start))
                && text().chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(prose.at(start));
    }

    /** The word before it, over white space; empty where something else stands between. */
    Word before() {
        int end = start;
        while (end > 0 && start - end < LONGEST && Marks.isSpace(prose.at(end - 1))) {
            end--;
        }
        return endingAt(prose, end);
    }
}
