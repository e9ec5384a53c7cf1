package app.diglot.intake.batches;

import java.util.Map;

/** How many papers were announced, and what they were; the parts add up to the whole. */
public record BatchNumbers(int fresh, int crossListed, int replaced, int known, int refused) {

    public static final BatchNumbers NONE = new BatchNumbers(0, 0, 0, 0, 0);

    static BatchNumbers of(Map<ItemKind, Integer> counts) {
        return new BatchNumbers(
                counts.getOrDefault(ItemKind.NEW, 0),
                counts.getOrDefault(ItemKind.CROSS_LISTED, 0),
                counts.getOrDefault(ItemKind.REPLACED, 0),
                counts.getOrDefault(ItemKind.KNOWN, 0),
                counts.getOrDefault(ItemKind.REFUSED, 0));
    }

    /** Of two runs one after the other: what the first added is known to the second. */
    BatchNumbers followedBy(BatchNumbers next) {
        int added = fresh + crossListed + replaced + refused;
        return new BatchNumbers(
                fresh + next.fresh,
                crossListed + next.crossListed,
                replaced + next.replaced,
                Math.max(known, next.known - added),
                refused + next.refused);
    }

    public int announced() {
        return fresh + crossListed + replaced + known + refused;
    }

    public int of(ItemKind kind) {
        return switch (kind) {
            case NEW -> fresh;
            case CROSS_LISTED -> crossListed;
            case REPLACED -> replaced;
            case KNOWN -> known;
            case REFUSED -> refused;
        };
    }
}
