package app.diglot.translation.segments;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Lists within running text: {@code 1. The first item 2. The second item}. A marker counts where a sentence may begin and the next of
 * its kind follows, or where it is that next one; items that a comma or "and" joins stay one sentence.
 */
final class ListItems implements Rule {

    private final BitSet starts = new BitSet();

    private ListItems() {}

    static ListItems in(Prose prose) {
        ListItems items = new ListItems();
        Map<ListMarker.Style, ListMarker> last = new HashMap<>();
        for (int i = 0; i < prose.length(); i++) {
            if (i == 0 || Marks.isSpace(prose.at(i - 1))) {
                ListMarker.at(prose, i).ifPresent(marker -> items.take(prose, marker, last));
            }
        }
        return items;
    }

    private void take(Prose prose, ListMarker marker, Map<ListMarker.Style, ListMarker> last) {
        if (marker.style() == ListMarker.Style.BULLET) {
            starts.set(marker.start());
            return;
        }
        ListMarker before = last.get(marker.style());
        if (before != null && marker.number() == before.number() + 1 && !joins(prose, marker.start())) {
            starts.set(before.start());
            starts.set(marker.start());
            last.put(marker.style(), marker);
        } else if (mayBegin(prose, marker.start())) {
            last.put(marker.style(), marker);
        }
    }

    private static int behindWords(Prose prose, int start) {
        int end = start;
        while (end > 0 && Marks.isSpace(prose.at(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean mayBegin(Prose prose, int start) {
        int end = behindWords(prose, start);
        return end == 0 || Marks.isTerminator(prose.at(end - 1)) || Marks.isLineEnd(prose.at(start - 1));
    }

    private static boolean joins(Prose prose, int start) {
        int end = behindWords(prose, start);
        if (Marks.isContinuing(prose.at(end - 1)) && prose.at(end - 1) != '\uff1b') {
            return true;
        }
        String word = Word.endingAt(prose, end).text();
        return word.equals("and") || word.equals("or");
    }

    @Override
    public Verdict judge(Gap gap) {
        if (starts.get(gap.next())) {
            return Verdict.ENDS;
        }
        return gap.hasMark() && ListMarker.isAlone(gap) ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
