package app.diglot.translation.segments;

/**
 * A place where a sentence may end. In {@code … results.”  We …} the mark is the full stop, its end is behind the quotation mark, and
 * the next sentence would begin at the W.
 *
 * @param sentence where the sentence begins that may end here
 * @param mark where its closing marks begin; the end of the words where it has none
 * @param markEnd the end of the marks; the same place as {@code mark} where there are none
 * @param end behind the quotation marks, brackets and references that close it
 * @param next the first character that is no white space
 */
record Gap(Prose prose, int sentence, int mark, int markEnd, int end, int next) {

    boolean hasMark() {
        return markEnd > mark;
    }

    boolean isSpaced() {
        return next > end;
    }

    /** A single full stop, which may belong to an abbreviation. */
    boolean isFullStop() {
        return markEnd == mark + 1 && prose.at(mark) == '.';
    }

    char lastMark() {
        return prose.at(markEnd - 1);
    }

    char last() {
        return prose.at(end - 1);
    }

    char nextCharacter() {
        return prose.at(next);
    }

    boolean isClosed() {
        return end > markEnd;
    }

    /** The first character of the next word, behind quotation marks and brackets. */
    char nextInitial() {
        return prose.at(nextWordStart());
    }

    int nextWordStart() {
        int start = next;
        while (Marks.isOpening(prose.at(start))) {
            start++;
        }
        return start;
    }

    Word wordBefore() {
        return Word.endingAt(prose, mark, sentence);
    }

    Word wordAfter() {
        return Word.startingAt(prose, nextWordStart());
    }

    boolean isFollowedByLowerCase() {
        Word after = wordAfter();
        return Character.isLowerCase(nextInitial()) && !after.isName();
    }

    boolean isFollowedByCapital() {
        return Character.isUpperCase(nextInitial()) || wordAfter().isName();
    }
}
