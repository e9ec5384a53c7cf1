package app.diglot.intake.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A category of arXiv ({@code cs.CL}, {@code cond-mat.mes-hall}) or one of its archives as a whole ({@code cs}, {@code math-ph}).
 *
 * @see <a href="https://arxiv.org/category_taxonomy">arXiv: category taxonomy</a>
 */
public record Category(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)*))?");
    private static final int LONGEST = 40;

    public Category {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a category of arXiv");
        }
    }

    public static Optional<Category> parse(String text) {
        return Optional.of(text.strip()).filter(Category::isCode).map(Category::new);
    }

    /** Whether a paper under that category is meant: it is this one, or one of this archive's. */
    public boolean includes(String category) {
        return category.startsWith(code)
                && (category.length() == code.length() || category.charAt(code.length()) == '.');
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean isCode(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
