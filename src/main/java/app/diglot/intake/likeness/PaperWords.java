package app.diglot.intake.likeness;

import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words that tell what a paper is about, in the order in which they come. Formulas, TeX's commands, addresses and numbers tell
 * nothing; a word of the title counts twice.
 *
 * @param words by their stems
 */
public record PaperWords(PaperId paper, Map<String, Word> words) {

    private static final Analyzer ANALYZER = new WordAnalyzer();
    private static final int LONGEST_TEXT = 20_000;
    private static final int WEIGHT_OF_TITLE = 2;

    // Each looks no further than a formula may be long, so that a text of dollar signs takes no more time than another.
    private static final Pattern NO_WORDS =
            Pattern.compile("\\$\\$?[^$]{1,300}\\$\\$?|\\\\\\((?:[^\\\\]|\\\\[^)]){1,300}+\\\\\\)"
                    + "|\\\\begin\\{[a-z*]{1,20}\\}|\\\\end\\{[a-z*]{1,20}\\}|\\\\[A-Za-z]{1,30}|https?://\\S{1,300}");

    /**
     * A word of a paper.
     *
     * @param shown as the paper writes it, but for the capital that begins a sentence or a title's word
     * @param times that it stands there
     */
    record Word(String shown, int times) {

        /** An acronym keeps its capitals. */
        static Word of(String written, int times) {
            boolean isAcronym = false;
            for (int i = 1; i < written.length(); i++) {
                isAcronym |= Character.isUpperCase(written.charAt(i));
            }
            return new Word(isAcronym ? written : written.toLowerCase(Locale.ROOT), times);
        }

        Word again(int more) {
            return new Word(shown, times + more);
        }
    }

    /** In words, each as often as it stands there. */
    int length() {
        return words.values().stream().mapToInt(Word::times).sum();
    }

    public static PaperWords of(Paper.Wording wording) {
        Map<String, Word> words = new LinkedHashMap<>();
        collect(wording.title(), WEIGHT_OF_TITLE, words);
        collect(wording.abstractText(), 1, words);
        return new PaperWords(wording.id(), words);
    }

    private static void collect(String text, int times, Map<String, Word> words) {
        String bounded = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        String prose = mayHoldNoWords(bounded) ? NO_WORDS.matcher(bounded).replaceAll(" ") : bounded;
        try (TokenStream tokens = ANALYZER.tokenStream("", prose)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (hasLetter(stem)) {
                    Word known = words.get(stem.toString());
                    words.put(
                            stem.toString(),
                            known == null
                                    ? Word.of(prose.substring(place.startOffset(), place.endOffset()), times)
                                    : known.again(times));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private static boolean mayHoldNoWords(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('\\') >= 0 || text.contains("://");
    }

    // A loop, as this is asked of every word of a long queue.
    private static boolean hasLetter(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
