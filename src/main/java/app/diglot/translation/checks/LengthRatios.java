package app.diglot.translation.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many Chinese characters one English character makes, by field: what the team's own translations teach, and before that a guess. */
public final class LengthRatios {

    /** From {@code lowest} to {@code highest}. */
    public record Range(double lowest, double highest) {

        public Range {
            if (!(lowest > 0 && highest >= lowest)) {
                throw new IllegalArgumentException("a range is positive and in order");
            }
        }

        double middle() {
            return Math.sqrt(lowest * highest);
        }
    }

    /** An approved translation, in characters. */
    public record Sample(Field field, int english, int chinese) {}

    /** Below this the ends of a range say more about single texts than about the team. */
    private static final int ENOUGH = 100;

    private static final double TAIL = 0.01;
    /** The next text may lie a little outside of what has been seen. */
    private static final double SLACK = 1.1;

    private static final Map<Field, Range> START = Map.of(
            Field.TITLE, new Range(0.24, 0.48),
            Field.ABSTRACT, new Range(0.21, 0.63),
            Field.NOTE, new Range(0.21, 0.63));

    private final Map<Field, Range> ranges;

    private LengthRatios(Map<Field, Range> ranges) {
        this.ranges = ranges;
    }

    /** For a team that has approved nothing yet. */
    public static LengthRatios atFirst() {
        return new LengthRatios(new EnumMap<>(START));
    }

    /** For each field with samples enough the range of 98 in 100, a little widened. */
    public static LengthRatios learnedFrom(List<Sample> samples) {
        Map<Field, Range> ranges = new EnumMap<>(START);
        for (Field field : Field.values()) {
            double[] ratios = samples.stream()
                    .filter(sample -> sample.field() == field && sample.english() > 0 && sample.chinese() > 0)
                    .mapToDouble(sample -> (double) sample.chinese() / sample.english())
                    .sorted()
                    .toArray();
            if (ratios.length >= ENOUGH) {
                int cut = (int) (ratios.length * TAIL);
                ranges.put(field, new Range(ratios[cut] / SLACK, ratios[ratios.length - 1 - cut] * SLACK));
            }
        }
        return new LengthRatios(ranges);
    }

    public Range of(Field field) {
        Range range = ranges.get(field);
        if (range == null) {
            throw new IllegalStateException("each field has a range");
        }
        return range;
    }
}
