package app.diglot.intake.likeness;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/** Weighs words by how rare they are among more papers than those of its index. */
final class CountedSearcher extends IndexSearcher {

    private final WordCounts counts;

    CountedSearcher(IndexReader reader, WordCounts counts) {
        super(reader);
        this.counts = counts;
        setQueryCache(null); // no query comes twice
    }

    @Override
    public TermStatistics termStatistics(Term term, int papers, long times) {
        int papersWith = Math.max(papers, counts.papersWith(term.text()));
        return new TermStatistics(term.bytes(), papersWith, Math.max(papersWith, times));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) {
        return new CollectionStatistics(
                field, counts.papers(), counts.papers(), counts.words(), counts.differentWords());
    }
}
