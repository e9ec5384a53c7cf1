package app.diglot.translation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that are other ones in a later text, in its order: what a translation gets wrong first, and readers mind most. */
public record NumberChanges(List<Change> changes) {

    /** A number with its unit, where that follows at once; either may be missing, as nothing stands in its place. */
    public record Change(String before, String after) {}

    // 1,024 and 12.3 are one number each; "%", also as TeX's "\%", and factors such as "3x" belong to theirs.
    private static final String NUMBER = "\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:\\s?\\\\?%|[x×KMB](?![\\p{L}\\p{N}]))?";
    private static final Pattern WORD =
            Pattern.compile("(" + NUMBER + ")|\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern IS_NUMBER = Pattern.compile(NUMBER);

    public NumberChanges {
        changes = List.copyOf(changes);
    }

    public static NumberChanges of(String before, String after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after)).getDeltas()) {
            pair(
                    numbers(delta.getSource().getLines()),
                    numbers(delta.getTarget().getLines()),
                    changes);
        }
        return new NumberChanges(changes);
    }

    private static void pair(List<String> before, List<String> after, List<Change> changes) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Change change = new Change(at(before, i), at(after, i));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
    }

    private static String at(List<String> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : "";
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(word -> IS_NUMBER.matcher(word).matches()).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
