package app.diglot.intake.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The papers that were chosen and rejected for a topic, ready to be asked how like them another one is: BM25 over an index in
 * memory, with the paper's most telling words as the query. The order in which they are given decides where scores are equal.
 */
public final class DecidedPapers implements AutoCloseable {

    static final String FIELD = "words";

    /** Telling words that are asked for; more would be found everywhere and tell nothing. */
    private static final int TELLING = 30;

    /** A word of one paper alone says nothing about its likeness to others. */
    private static final int FEWEST_PAPERS = 2;

    private static final int MOST_TIMES = 8;
    private static final int SHOWN = 4;
    private static final double WEIGHT_OF_REJECTED = 0.5;

    private final List<PaperWords> chosen;
    private final List<PaperWords> all;
    private final WordCounts counts;
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param counts of all papers at hand, as the few that were decided on would give weight to any word */
    public DecidedPapers(List<PaperWords> chosen, List<PaperWords> rejected, WordCounts counts) {
        this.chosen = List.copyOf(chosen);
        this.all = new ArrayList<>(chosen);
        this.all.addAll(rejected);
        this.counts = counts;
        try {
            index();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw inMemory(e);
        }
        searcher = new CountedSearcher(reader, counts);
    }

    /** A word of a paper and what it weighs. */
    private record Telling(String stem, PaperWords.Word word, float times, double weight) {}

    /** How like a paper is to these; to itself it is not compared. */
    public Likeness of(PaperWords paper) {
        List<Telling> telling = telling(paper);
        NearestPapers nearest =
                new NearestPapers(chosen.size(), place -> all.get(place).paper().equals(paper.paper()));
        try {
            searcher.search(query(telling), nearest);
        } catch (IOException e) {
            throw inMemory(e);
        }
        double whole = telling.stream().mapToDouble(Telling::weight).sum();
        double score = whole == 0 ? 0 : (nearest.chosenScore() - WEIGHT_OF_REJECTED * nearest.rejectedScore()) / whole;
        return nearest.chosen() < 0
                ? new Likeness(score, null, List.of())
                : new Likeness(
                        score, chosen.get(nearest.chosen()).paper(), shared(telling, chosen.get(nearest.chosen())));
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private void index() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (PaperWords paper : all) {
                Document document = new Document();
                document.add(new TextField(FIELD, repeated(paper), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private List<Telling> telling(PaperWords paper) {
        return paper.words().entrySet().stream()
                .filter(word -> counts.papersWith(word.getKey()) >= FEWEST_PAPERS)
                .map(word -> telling(word.getKey(), word.getValue()))
                .sorted(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem))
                .limit(TELLING)
                .toList();
    }

    private Telling telling(String stem, PaperWords.Word word) {
        float times = (float) (1 + Math.log(word.times()));
        return new Telling(stem, word, times, times * counts.rarity(stem));
    }

    private static BooleanQuery query(List<Telling> telling) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        telling.forEach(word ->
                query.add(new BoostQuery(new TermQuery(new Term(FIELD, word.stem())), word.times()), Occur.SHOULD));
        return query.build();
    }

    private static List<String> shared(List<Telling> telling, PaperWords with) {
        return telling.stream()
                .filter(word -> with.words().containsKey(word.stem()))
                .limit(SHOWN)
                .map(word -> word.word().shown())
                .toList();
    }

    private static String repeated(PaperWords paper) {
        List<String> words = new ArrayList<>();
        paper.words()
                .forEach((stem, word) -> words.addAll(Collections.nCopies(Math.min(word.times(), MOST_TIMES), stem)));
        return String.join(" ", words);
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("an index in memory failed", e);
    }
}
