package app.diglot.translation.segments;

import java.util.ArrayList;
import java.util.List;

/** What a person may cut a text between: runs of letters and digits, Chinese characters, atoms, marks. White space is between them. */
final class Words {

    private final String text;
    private final List<Segment> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        Prose prose = Prose.of(text);
        int at = prose.afterSpace(0);
        while (at < prose.length()) {
            int end = end(prose, at);
            words.add(prose.place(at), prose.place(end));
            at = prose.afterSpace(end);
        }
        return words;
    }

    private static int end(Prose prose, int start) {
        int end = start + Character.charCount(prose.shown().codePointAt(start));
        if (!isLetterOrDigit(prose, start)) {
            return end;
        }
        while (isLetterOrDigit(prose, end)) {
            end++;
        }
        return end;
    }

    private static boolean isLetterOrDigit(Prose prose, int index) {
        char c = prose.at(index);
        boolean joins = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return joins && !prose.isHan(index);
    }

    /** A formula that ends with a full stop is one word, though its sentence ends with it. */
    private void add(int start, int end) {
        if (end > start) {
            words.add(new Segment(start, end));
        }
    }

    int size() {
        return words.size();
    }

    int start(int word) {
        return words.get(word).start();
    }

    boolean is(int word, String other) {
        Segment found = words.get(word);
        return found.length() == other.length() && text.startsWith(other, found.start());
    }

    List<String> texts(int from, int to) {
        return words.subList(from, to).stream().map(word -> word.of(text)).toList();
    }

    /** The word that begins at this place or, over white space, behind it; -1 within a word, before the first and behind the last. */
    int behind(int place) {
        int start = place;
        while (start < text.length() && Marks.isSpace(text.charAt(start))) {
            start++;
        }
        int found = indexOf(start);
        return found > 0 ? found : -1;
    }

    private int indexOf(int start) {
        int low = 0;
        int high = words.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = words.get(middle).start();
            if (found == start) {
                return middle;
            }
            low = found < start ? middle + 1 : low;
            high = found < start ? high : middle - 1;
        }
        return -1;
    }
}
