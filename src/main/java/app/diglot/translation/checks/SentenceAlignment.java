package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which clauses of a translation say what each sentence of the source says, and which sentences nothing says: the likeliest reading by
 * length (Gale and Church, "A program for aligning sentences in bilingual corpora", 1993) and by what both have in common.
 */
final class SentenceAlignment {

    /** More clauses than one sentence becomes. */
    private static final int MOST_CLAUSES = 12;
    /** Sentences that a translation makes one of. */
    private static final int MOST_MERGED = 3;

    static double leftOut = 7.5;
    static double merged = 1.0;
    static double spread = 0.28;
    static double spreadShort = 1.5;
    static double hitWord = 0.62;
    static double hitLiteral = 0.9;
    /** Below this a sentence is too short to be missed. */
    private static final int SHORTEST = 12;

    private final double[] sourceLengths;
    private final double[] targetLengths;
    private final double expected;
    private final List<List<int[]>> hitsBefore = new ArrayList<>();
    private final List<double[]> hit = new ArrayList<>();
    private final List<double[]> rarity = new ArrayList<>();

    /** @param expected characters of the target for one of the source */
    SentenceAlignment(CheckedText source, List<Stretch> sentences, CheckedText target, List<Stretch> clauses, double expected) {
        this.expected = expected;
        sourceLengths = lengths(source, sentences);
        targetLengths = lengths(target, clauses);
        Anchors anchors = new Anchors();
        BitSet[] inClauses = anchors.in(target, clauses);
        BitSet everywhere = new BitSet();
        for (BitSet clause : inClauses) {
            everywhere.or(clause);
        }
        boolean chinese = source.isChinese();
        for (BitSet sentence : anchors.in(source, sentences)) {
            prepare(sentence, anchors, inClauses, everywhere, chinese);
        }
    }

    private static double[] lengths(CheckedText text, List<Stretch> parts) {
        double[] before = new double[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            before[i + 1] = before[i] + Math.max(1, parts.get(i).end() - parts.get(i).start());
        }
        return before;
    }

    private void prepare(BitSet sentence, Anchors anchors, BitSet[] clauses, BitSet everywhere, boolean chinese) {
        List<int[]> counts = new ArrayList<>();
        List<Double> chances = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int anchor = sentence.nextSetBit(0); anchor >= 0; anchor = sentence.nextSetBit(anchor + 1)) {
            boolean literal = anchors.isLiteral(anchor);
            // An English word that is nowhere in the Chinese was translated.
            if (literal && !everywhere.get(anchor)) {
                continue;
            }
            int[] before = new int[clauses.length + 1];
            for (int j = 0; j < clauses.length; j++) {
                before[j + 1] = before[j] + (clauses[j].get(anchor) ? 1 : 0);
            }
            counts.add(before);
            chances.add(literal ? hitLiteral : hitWord);
            shares.add((double) before[clauses.length] / clauses.length);
        }
        hitsBefore.add(counts);
        hit.add(chances.stream().mapToDouble(Double::doubleValue).toArray());
        rarity.add(shares.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The sentences, by their index, that nothing in the translation says. */
    List<Integer> leftOut() {
        int sentences = sourceLengths.length - 1;
        int clauses = targetLengths.length - 1;
        double[][] cost = new double[sentences + 1][clauses + 1];
        int[][] step = new int[sentences + 1][clauses + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int i = 0; i < sentences; i++) {
            for (int j = 0; j <= clauses; j++) {
                if (cost[i][j] < Double.POSITIVE_INFINITY) {
                    extend(i, j, cost, step);
                }
            }
        }
        return trace(cost, step, sentences, clauses);
    }

    private void extend(int i, int j, double[][] cost, int[][] step) {
        int sentences = sourceLengths.length - 1;
        int clauses = targetLengths.length - 1;
        if (sourceLengths[i + 1] - sourceLengths[i] >= SHORTEST) {
            relax(cost, step, i + 1, j, cost[i][j] + leftOut, MOST_CLAUSES + 1);
        }
        for (int many = 1; many <= MOST_MERGED && i + many <= sentences; many++) {
            for (int count = 1; count <= MOST_CLAUSES * many && j + count <= clauses; count++) {
                double more = cost(i, many, j, count) + (many - 1) * merged;
                relax(cost, step, i + many, j + count, cost[i][j] + more, many * 1000 + count);
            }
        }
    }

    private static void relax(double[][] cost, int[][] step, int i, int j, double found, int by) {
        if (found < cost[i][j]) {
            cost[i][j] = found;
            step[i][j] = by;
        }
    }

    private double cost(int i, int many, int j, int count) {
        double source = sourceLengths[i + many] - sourceLengths[i];
        double target = targetLengths[j + count] - targetLengths[j];
        double off = Math.log(target / (source * expected));
        double deviation = spread + spreadShort / Math.sqrt(source);
        double total = off * off / (2 * deviation * deviation);
        for (int k = i; k < i + many; k++) {
            total += surprise(k, j, count);
        }
        return total;
    }

    private double surprise(int sentence, int j, int count) {
        List<int[]> counts = hitsBefore.get(sentence);
        double[] chances = hit.get(sentence);
        double[] shares = rarity.get(sentence);
        double total = 0;
        for (int a = 0; a < chances.length; a++) {
            double byChance = Math.clamp(1 - Math.pow(1 - shares[a], count), 0.03, 0.97);
            boolean there = counts.get(a)[j + count] > counts.get(a)[j];
            double known = Math.max(chances[a], byChance);
            total -= there ? Math.log(known / byChance) : Math.log((1 - known) / (1 - byChance));
        }
        return total;
    }

    private List<Integer> trace(double[][] cost, int[][] step, int sentences, int clauses) {
        List<Integer> left = new ArrayList<>();
        if (cost[sentences][clauses] == Double.POSITIVE_INFINITY) {
            return left;
        }
        int i = sentences;
        int j = clauses;
        while (i > 0) {
            int by = step[i][j];
            if (by < 1000) {
                left.addFirst(--i);
            } else {
                i -= by / 1000;
                j -= by % 1000;
            }
        }
        return left;
    }
}
