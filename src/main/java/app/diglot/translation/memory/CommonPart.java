package app.diglot.translation.memory;

import app.diglot.translation.memory.Fragment.Stretch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What some texts have in common and texts at large have not: rows of tokens, weighed by Dice's coefficient, which is twice the number
 * of our texts that have the row over the number of all that have it plus the number of ours. A sample tells how many have it at large.
 */
final class CommonPart {

    private static final int LONGEST = 24;
    private static final int SAMPLE = 2_000;
    private static final double ENOUGH = 0.6;
    /** A longer row is preferred to a better one that is not much better. */
    private static final double NEARLY = 0.75;

    private final List<Tokens> texts;
    private final Map<Long, Integer> among = new HashMap<>();
    private final Map<Long, Integer> atLarge = new HashMap<>();

    /** A row of a text: where it begins, how many tokens it has. */
    private record Row(int from, int length, double weight) {}

    CommonPart(List<Tokens> texts, Shelves all) {
        this.texts = texts;
        for (Tokens text : texts) {
            rows(Print.codes(text.keys())).keySet().forEach(row -> among.merge(row, 1, Integer::sum));
        }
        among.values().removeIf(count -> count < 2 || 2 * count < texts.size());
        countAtLarge(all);
    }

    private void countAtLarge(Shelves all) {
        List<Page> pages = all.between(1, FuzzySearch.LONGEST);
        int step = Math.max(1, pages.stream().mapToInt(page -> page.size).sum() / SAMPLE);
        int next = 0;
        for (Page page : pages) {
            for (; next < page.size; next += step) {
                char[] codes = Arrays.copyOfRange(page.codes, next * page.length, (next + 1) * page.length);
                rows(codes).keySet().stream()
                        .filter(among::containsKey)
                        .forEach(row -> atLarge.merge(row, step, Integer::sum));
            }
            next -= page.size;
        }
    }

    /** What stands out in the text of that number. */
    Optional<Stretch> in(int number) {
        Tokens text = texts.get(number);
        List<Row> rows = rows(Print.codes(text.keys())).entrySet().stream()
                .filter(row -> among.containsKey(row.getKey()))
                .map(row -> new Row(row.getValue().from(), row.getValue().length(), weight(row.getKey())))
                .toList();
        double best = rows.stream().mapToDouble(Row::weight).max().orElse(0);
        if (best < ENOUGH) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> row.weight() >= NEARLY * best)
                .max((one, other) -> one.length() != other.length()
                        ? Integer.compare(one.length(), other.length())
                        : Double.compare(one.weight(), other.weight()))
                .map(row -> new Stretch(text.start(row.from()), text.end(row.from() + row.length() - 1)));
    }

    private double weight(long row) {
        int ours = among.getOrDefault(row, 0);
        return 2.0 * ours / (texts.size() + Math.max(ours, atLarge.getOrDefault(row, 0)));
    }

    /** The rows of up to 24 tokens, by a key of what they are made of. */
    private static Map<Long, Row> rows(char[] codes) {
        Map<Long, Row> rows = new HashMap<>();
        for (int from = 0; from < codes.length; from++) {
            long key = 0;
            for (int length = 1; length <= LONGEST && from + length <= codes.length; length++) {
                key = Letters.mix(key + codes[from + length - 1] + 1);
                rows.putIfAbsent(key, new Row(from, length, 0));
            }
        }
        return rows;
    }
}
