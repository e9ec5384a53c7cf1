package app.diglot.intake.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * arXiv's categories, told from the MSC and ACM classes that its API gives under the same scheme.
 *
 * @param categories each once, in the order they came
 * @param classes as written, such as {@code 03B70} or {@code F.4.1}
 * @see <a href="https://arxiv.org/category_taxonomy">arXiv: category taxonomy</a>
 */
record Categories(List<String> categories, List<String> classes) {

    /** {@code cs.CL}, {@code hep-th}, {@code cond-mat.mes-hall}, {@code q-bio.NC}. */
    private static final Pattern CATEGORY =
            Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)*))?");

    private static final Pattern BETWEEN_CLASSES = Pattern.compile("[,;]|\\s(?=\\d{2}[A-Z-])");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** As many terms, each a category or classes. */
    static Categories of(List<String> terms) {
        SequencedSet<String> categories = new LinkedHashSet<>();
        List<String> classes = new ArrayList<>();
        for (String term : terms) {
            String stripped = term.strip();
            if (CATEGORY.matcher(stripped).matches()) {
                categories.add(stripped);
            } else {
                classes.addAll(classes(stripped));
            }
        }
        return new Categories(List.copyOf(categories), List.copyOf(classes));
    }

    /** As one text: {@code math.AP hep-th}. */
    static Categories listed(String written) {
        return of(SPACES.splitAsStream(written.strip())
                .filter(term -> !term.isEmpty())
                .toList());
    }

    /** Classes as authors list them: {@code 03B70, 68Q99}, {@code F.4.1; K.2}, {@code 37K05 37K10}. */
    static List<String> classes(String written) {
        return BETWEEN_CLASSES
                .splitAsStream(written)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
