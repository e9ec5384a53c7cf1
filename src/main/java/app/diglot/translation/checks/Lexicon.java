package app.diglot.translation.checks;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Common words of papers in both languages: by them a sentence is known again in its translation. */
final class Lexicon {

    private static final String FILE = "/translation/lexicon.tsv";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Phrases<Integer> english;
    private final Phrases<Integer> chinese;
    private final int size;

    private Lexicon(List<String> lines) {
        Phrases.Builder<Integer> inEnglish = new Phrases.Builder<>();
        Phrases.Builder<Integer> inChinese = new Phrases.Builder<>();
        int entry = 0;
        for (String line : lines) {
            List<String> cells = TAB.splitAsStream(line).toList();
            int id = entry++;
            inEnglish.addInflected(cells.getFirst(), id);
            BAR.splitAsStream(cells.getLast()).forEach(word -> inChinese.add(word, id));
        }
        size = entry;
        english = inEnglish.build();
        chinese = inChinese.build();
    }

    private static final class Read {
        static final Lexicon LEXICON = read();
    }

    static Lexicon common() {
        return Read.LEXICON;
    }

    private static Lexicon read() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
            return new Lexicon(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Entries have the numbers from 0 to here. */
    int size() {
        return size;
    }

    List<Phrases.Found<Integer>> in(String prose, Language language) {
        return language == Language.ENGLISH ? english.all(prose) : chinese.all(prose);
    }
}
