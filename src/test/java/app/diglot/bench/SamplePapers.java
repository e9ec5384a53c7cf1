package app.diglot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Papers as long as real ones: those of the corpus where {@code DIGLOT_CORPUS} is set, else made of words by a fixed seed. */
public final class SamplePapers {

    private static final String CORPUS = "arxiv-2026-03-to-06.jsonl.gz";
    private static final long SEED = 20260629;
    private static final int WORDS_OF_ABSTRACT = 190;
    private static final int WORDS_OF_TITLE = 9;
    private static final int AUTHORS = 5;
    private static final int VOCABULARY = 6_000;
    private static final List<String> SYLLABLES =
            List.of("ra", "ten", "mo", "lis", "ve", "cor", "ap", "tion", "ser", "ul", "ine", "gra", "dif", "os", "per");
    private static final List<String> FIELD = List.of(
            "large language model",
            "language models",
            "neural radiance field",
            "diffusion model",
            "text-to-speech",
            "object detection",
            "semantic segmentation",
            "benchmark",
            "reinforcement learning",
            "retrieval",
            "graph",
            "sampling",
            "optimization",
            "privacy",
            "robot manipulation",
            "clinical data");

    private final List<Paper> papers;
    private final String origin;

    /** What arXiv tells of a paper. */
    public record Paper(
            String title, List<String> authors, String abstractText, String comment, List<String> categories) {}

    private SamplePapers(List<Paper> papers, String origin) {
        this.papers = papers;
        this.origin = origin;
    }

    /** At most that many different ones. */
    public static SamplePapers of(int most) {
        String corpus = System.getenv("DIGLOT_CORPUS");
        return corpus == null
                ? new SamplePapers(made(most), "made of words")
                : new SamplePapers(read(Path.of(corpus, CORPUS), most), "of the corpus");
    }

    /** The paper of that number; they come round again. */
    public Paper paper(int number) {
        return papers.get(number % papers.size());
    }

    public String origin() {
        return origin;
    }

    private static List<Paper> read(Path file, int most) {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(most)
                    .map(line -> json.readValue(line, CorpusPaper.class).toPaper())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the corpus. */
    private record CorpusPaper(
            String title,
            List<String> authors,

            @com.fasterxml.jackson.annotation.JsonProperty("abstract")
            String abstractText,

            @Nullable String comment,
            List<String> categories) {

        Paper toPaper() {
            return new Paper(title, authors, abstractText, comment == null ? "" : comment, categories);
        }
    }

    private static List<Paper> made(int count) {
        Random random = new Random(SEED);
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(word(random));
        }
        List<Paper> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String field = FIELD.get(random.nextInt(FIELD.size()));
            List<String> authors = new ArrayList<>();
            for (int author = 0; author < AUTHORS; author++) {
                authors.add(capital(word(random)) + " " + capital(word(random)));
            }
            made.add(new Paper(
                    capital(sentence(random, vocabulary, WORDS_OF_TITLE)) + " for " + field,
                    authors,
                    "We study " + field + " in " + sentence(random, vocabulary, WORDS_OF_ABSTRACT) + ".",
                    "12 pages, 7 figures",
                    List.of(random.nextBoolean() ? "cs.CL" : "cs.CV", "cs.LG")));
        }
        return made;
    }

    private static String sentence(Random random, List<String> vocabulary, int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            // Squared twice, few words are frequent and most are rare, as in a language.
            double place = random.nextDouble();
            chosen.add(vocabulary.get((int) (place * place * place * place * vocabulary.size())));
        }
        return String.join(" ", chosen);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
