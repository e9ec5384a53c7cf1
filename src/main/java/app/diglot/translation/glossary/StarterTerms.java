package app.diglot.translation.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The terms of machine learning that a new team begins with. */
public final class StarterTerms {

    private static final String FILE = "/translation/starter-terms.csv";

    private StarterTerms() {}

    public static List<Term> read() {
        try (InputStream file = Objects.requireNonNull(StarterTerms.class.getResourceAsStream(FILE), FILE)) {
            TermList list = TermCsv.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!list.problems().isEmpty()) {
                throw new IllegalStateException(FILE + ": " + list.problems());
            }
            return list.terms();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
