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
    private static final int MOST_CLAUSES = 20;
    /** Sentences that a translation makes one of. */
    private static final int MOST_MERGED = 3;

    /** How unlikely it is that two sentences become one; this and what follows are natural logarithms of odds, tuned on human pairs. */
    private static final double MERGED = 4.0;

    private static final double SPREAD = 0.2;
    /** Lengths of short sentences vary more. */
    private static final double SPREAD_OF_SHORT = 1.0;
    /** How often a word of the lexicon is translated by what the lexicon has, and a number or name is kept. */
    private static final double WORD_IS_THERE = 0.62;

    private static final double LITERAL_IS_THERE = 0.9;
    /** Below this a sentence is too short to be missed. */
    private static final int SHORTEST = 12;

    private final double[] sourceLengths;
    private final double[] targetLengths;
    private final double expected;
    private final List<List<int[]>> hitsBefore = new ArrayList<>();
    private final List<List<double[][]>> tables = new ArrayList<>();

    /** @param expected characters of the target for one of the source */
    SentenceAlignment(
            CheckedText source, List<Stretch> sentences, CheckedText target, List<Stretch> clauses, double expected) {
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
            before[i + 1] =
                    before[i] + Math.max(1, parts.get(i).end() - parts.get(i).start());
        }
        return before;
    }

    private void prepare(BitSet sentence, Anchors anchors, BitSet[] clauses, BitSet everywhere, boolean chinese) {
        List<int[]> counts = new ArrayList<>();
        List<double[][]> weights = new ArrayList<>();
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
            weights.add(table(
                    literal ? LITERAL_IS_THERE : WORD_IS_THERE, (double) before[clauses.length] / clauses.length));
        }
        hitsBefore.add(counts);
        tables.add(weights);
    }

    /**
     * The sentences, by their index, that nothing in the translation says.
     *
     * @param odds how unlikely it is that a sentence is left out, as a natural logarithm; the higher, the surer are those found
     */
    List<Integer> leftOut(double odds) {
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
                    extend(i, j, odds, cost, step);
                }
            }
        }
        return trace(cost, step, sentences, clauses);
    }

    private void extend(int i, int j, double odds, double[][] cost, int[][] step) {
        int sentences = sourceLengths.length - 1;
        int clauses = targetLengths.length - 1;
        if (sourceLengths[i + 1] - sourceLengths[i] >= SHORTEST) {
            relax(cost, step, i + 1, j, cost[i][j] + odds, MOST_CLAUSES + 1);
        }
        double[] said = new double[MOST_CLAUSES + 1];
        for (int many = 1; many <= MOST_MERGED && i + many <= sentences; many++) {
            int most = Math.min(MOST_CLAUSES, clauses - j);
            double[] says = surprises(i + many - 1, j, most);
            for (int count = 1; count <= most; count++) {
                said[count] += says[count];
            }
            for (int count = 1; count <= most; count++) {
                double more = cost(i, many, j, count) + said[count] + (many - 1) * MERGED;
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
        double deviation = SPREAD + SPREAD_OF_SHORT / Math.sqrt(source);
        double total = off * off / (2 * deviation * deviation);
        return total;
    }

    /** What the anchors of a sentence say of the clauses from j on, by their count. */
    private double[] surprises(int sentence, int j, int most) {
        List<int[]> counts = hitsBefore.get(sentence);
        double[] totals = new double[most + 1];
        for (int a = 0; a < counts.size(); a++) {
            int[] before = counts.get(a);
            double[][] table = tables.get(sentence).get(a);
            for (int count = 1; count <= most; count++) {
                totals[count] += table[before[j + count] > before[j] ? 1 : 0][count];
            }
        }
        return totals;
    }

    /** For an anchor that is not there and for one that is, by the count of clauses that are looked at. */
    private static double[][] table(double chance, double share) {
        double[][] table = new double[2][MOST_CLAUSES + 1];
        double elsewhere = 1;
        for (int count = 1; count < table[0].length; count++) {
            elsewhere *= 1 - share;
            double byChance = Math.clamp(1 - elsewhere, 0.03, 0.97);
            double known = Math.max(chance, byChance);
            table[0][count] = -Math.log((1 - known) / (1 - byChance));
            table[1][count] = -Math.log(known / byChance);
        }
        return table;
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
