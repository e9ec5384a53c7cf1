package app.diglot.translation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word; a formula counts as one word, and so does each Chinese character. */
public record WordDiff(List<Piece> pieces) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of either text; the kept and the removed ones make the old text, the kept and the added ones the new. */
    public record Piece(Kind kind, String text) {}

    private static final Pattern WORD = Pattern.compile(
            "\\$[^$]+\\$|\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:['’.-][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*|\\s+|.",
            Pattern.DOTALL);

    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<Piece> pieces = new ArrayList<>();
        int kept = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(pieces, Kind.KEPT, old.subList(kept, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            kept = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, old.subList(kept, old.size()));
        return new WordDiff(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
