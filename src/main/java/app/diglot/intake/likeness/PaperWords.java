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

        Word {
            boolean isAcronym = shown.codePoints().skip(1).anyMatch(Character::isUpperCase);
            shown = isAcronym ? shown : shown.toLowerCase(Locale.ROOT);
        }

        Word and(Word again) {
            return new Word(shown, times + again.times);
        }
    }

    public static PaperWords of(Paper.Wording wording) {
        Map<String, Word> words = new LinkedHashMap<>();
        collect(wording.title(), WEIGHT_OF_TITLE, words);
        collect(wording.abstractText(), 1, words);
        return new PaperWords(wording.id(), words);
    }

    private static void collect(String text, int times, Map<String, Word> words) {
        String bounded = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        String prose = NO_WORDS.matcher(bounded).replaceAll(" ");
        try (TokenStream tokens = ANALYZER.tokenStream("", prose)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (hasLetter(stem)) {
                    String written = prose.substring(place.startOffset(), place.endOffset());
                    words.merge(stem.toString(), new Word(written, times), Word::and);
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private static boolean hasLetter(CharSequence word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }
}
