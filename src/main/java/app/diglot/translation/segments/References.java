package app.diglot.translation.segments;

/** Notes and citations behind the full stop belong to the sentence that it ends: {@code as shown.[3] We}, {@code in mice.12 The}. */
final class References {

    private static final int LONGEST_NUMBER = 3;

    private References() {}

    /** Behind the references that follow the marks which end there; the same place where none does. */
    static int end(Prose prose, int marksEnd) {
        int end = citations(prose, marksEnd);
        if (end > marksEnd) {
            return end;
        }
        end = numbers(prose, marksEnd);
        return end > marksEnd ? end : citationOfTheSentenceBefore(prose, marksEnd);
    }

    private static int citations(Prose prose, int from) {
        int end = from;
        while (prose.at(end) == Prose.CITATION) {
            end++;
        }
        return end;
    }

    private static int citationOfTheSentenceBefore(Prose prose, int marksEnd) {
        int start = prose.afterSpace(marksEnd);
        int end = citations(prose, start);
        int next = prose.afterSpace(end);
        boolean standsAlone =
                end > start && (next == prose.length() || (next > end && Character.isUpperCase(prose.at(next))));
        return standsAlone ? end : marksEnd;
    }

    private static int numbers(Prose prose, int marksEnd) {
        if (prose.at(marksEnd - 1) != '.' || !followsAWord(prose, marksEnd - 2)) {
            return marksEnd;
        }
        int end = number(prose, marksEnd);
        int more = end;
        while (more == end && end > marksEnd && ", -\u2013".indexOf(prose.at(end)) >= 0) {
            more = number(prose, end + 1);
            end = more > end + 1 ? more : end;
        }
        boolean newSentence = Marks.isSpace(prose.at(end)) && Character.isUpperCase(prose.at(prose.afterSpace(end)));
        return newSentence ? end : marksEnd;
    }

    private static int number(Prose prose, int from) {
        int end = from;
        while (end - from < LONGEST_NUMBER && Marks.isDigit(prose.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean followsAWord(Prose prose, int last) {
        if (prose.at(last) == ')') {
            return true;
        }
        for (int i = last; i > last - 3; i--) {
            if (!Character.isLowerCase(prose.at(i))) {
                return false;
            }
        }
        return !Abbreviations.knows(Word.endingAt(prose, last + 1));
    }
}
