package app.diglot.translation.memory;

import app.diglot.bench.SamplePapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Pairs as many and as long as real ones: the sentences of abstracts and of translated paragraphs, and more of them made by joining
 * the beginning of one to the end of another. Abstracts have no translation; theirs is joined from clauses of Chinese prose, so that
 * both languages have texts of real words and lengths.
 */
final class SamplePairs {

    private static final long SEED = 20231207;
    private static final int PAPERS = 26_509;
    /** Each fiftieth paper stays outside, for queries that nothing was made of. */
    private static final int UNSEEN = 50;

    private static final double CHARACTERS_FOR_A_WORD = 1.6;
    private static final String PARALLEL = "translation/parallel/d2l-zh.en-zh.human.tsv";
    private static final List<String> CLAUSES_OF_OUR_OWN = List.of(
            "我们提出了一种新的方法",
            "实验结果表明",
            "在多个数据集上",
            "该模型的性能优于现有方法",
            "训练过程更加稳定",
            "并且需要的参数更少",
            "这一问题仍然没有解决",
            "本文研究了其中的原因",
            "为此设计了一个框架",
            "代码已经公开",
            "推理速度提高了两倍",
            "误差随样本数下降");

    private final Random random = new Random(SEED);
    private final List<String> english = new ArrayList<>();
    private final List<String> chinese = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final String origin;

    SamplePairs() {
        SamplePapers papers = SamplePapers.of(PAPERS);
        origin = papers.origin();
        readParallel();
        for (int i = 0; i < PAPERS; i++) {
            SamplePapers.Paper paper = papers.paper(i);
            List<String> sentences = Stream.concat(Stream.of(paper.title()), sentences(paper.abstractText()))
                    .toList();
            (i % UNSEEN == 0 ? unseen : english).addAll(sentences);
        }
        for (int i = chinese.size(); i < english.size(); i++) {
            chinese.add(translation(english.get(i)));
        }
    }

    String origin() {
        return origin;
    }

    /** The sentences of the corpus, as pairs. */
    List<ApprovedPair> pairs() {
        List<ApprovedPair> pairs = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            pairs.add(pair(i, english.get(i), chinese.get(i)));
        }
        return pairs;
    }

    /** Further pairs, made of these, until there are that many in all. */
    Stream<ApprovedPair> recombined(int all) {
        Random choice = new Random(SEED + all);
        return Stream.iterate(english.size(), i -> i < all, i -> i + 1).map(i -> {
            String text = joined(
                    english.get(choice.nextInt(english.size())), english.get(choice.nextInt(english.size())), choice);
            return pair(i, text, translation(text));
        });
    }

    /** Sentences that no pair was made of. */
    List<String> unseen() {
        return unseen;
    }

    private static ApprovedPair pair(int number, String english, String chinese) {
        return new ApprovedPair(new PairId(new UUID(SEED, number)), english, chinese);
    }

    private static String joined(String one, String other, Random choice) {
        String[] begin = one.split(" ");
        String[] end = other.split(" ");
        int words = 1 + choice.nextInt(begin.length);
        int from = Math.min(end.length - 1, end.length * words / begin.length);
        return String.join(" ", Arrays.copyOf(begin, words)) + " "
                + String.join(" ", Arrays.copyOfRange(end, from, end.length));
    }

    private String translation(String text) {
        int length = (int) (text.split(" ").length * CHARACTERS_FOR_A_WORD);
        StringBuilder joined = new StringBuilder();
        while (joined.isEmpty() || joined.length() < length) {
            joined.append(joined.isEmpty() ? "" : "，").append(clauses.get(random.nextInt(clauses.size())));
        }
        return joined.append('。').toString();
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?。！？])\\s*(?=\\p{Lu}|\\p{IsHan})"))
                .filter(sentence -> !sentence.isBlank());
    }

    private void readParallel() {
        String corpus = System.getenv("DIGLOT_CORPUS");
        if (corpus == null) {
            clauses.addAll(CLAUSES_OF_OUR_OWN);
            return;
        }
        try (Stream<String> lines = Files.lines(Path.of(corpus, PARALLEL))) {
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .filter(row -> row.length == 3)
                    .forEach(row -> {
                        List<String> ours = sentences(row[1]).toList();
                        List<String> theirs = sentences(row[2]).toList();
                        boolean aligned = ours.size() == theirs.size();
                        english.addAll(aligned ? ours : List.of(row[1]));
                        chinese.addAll(aligned ? theirs : List.of(row[2]));
                        Arrays.stream(row[2].split("[，。；：]"))
                                .filter(clause -> clause.length() > 3)
                                .forEach(clauses::add);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
