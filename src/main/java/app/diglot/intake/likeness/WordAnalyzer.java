package app.diglot.intake.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words in lower case, without those of every abstract; plural and singular are one; Chinese by pairs of characters. Bounded in length and number. */
final class WordAnalyzer extends Analyzer {

    private static final String COMMON = "/intake/common-words.txt";
    private static final CharArraySet COMMON_WORDS = commonWords();
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final int MOST = 1_000;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
        words = new StopFilter(new CJKBigramFilter(words), COMMON_WORDS);
        words = new LengthFilter(new EnglishMinimalStemFilter(words), SHORTEST, LONGEST);
        return new TokenStreamComponents(tokenizer, new LimitTokenCountFilter(words, MOST));
    }

    private static CharArraySet commonWords() {
        try (InputStream in = Objects.requireNonNull(WordAnalyzer.class.getResourceAsStream(COMMON))) {
            String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CharArraySet.unmodifiableSet(
                    new CharArraySet(List.of(words.strip().split("\\s+")), false));
        } catch (IOException e) {
            throw new UncheckedIOException(COMMON, e);
        }
    }
}
