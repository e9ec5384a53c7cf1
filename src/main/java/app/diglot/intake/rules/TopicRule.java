package app.diglot.intake.rules;

import java.util.Comparator;
import java.util.List;

/**
 * Which papers a topic wants. A paper is caught if all of this holds:
 *
 * <ol>
 *   <li>Any of its categories, cross-lists included, is one of the rule's, or of an archive that the rule names as a whole.
 *   <li>Of the wanted phrases {@link Need#ANY} or {@link Need#ALL} match in the {@link Part} named for them. A phrase matches within
 *       the title or within the abstract, never from one into the other. Without wanted phrases every paper of the categories is wanted.
 *   <li>No unwanted phrase matches in the part named for those.
 * </ol>
 *
 * {@link Phrase} says when a phrase matches.
 *
 * @param categories 1 to 40, in the order of their codes
 * @param wanted at most 200
 * @param unwanted at most 200
 */
public record TopicRule(
        List<Category> categories,
        List<Phrase> wanted,
        Part wantedIn,
        Need need,
        List<Phrase> unwanted,
        Part unwantedIn) {

    public static final int MOST_CATEGORIES = 40;
    public static final int MOST_PHRASES = Phrases.MOST;

    /** Where phrases are looked for. */
    public enum Part {
        TITLE,
        TITLE_AND_ABSTRACT
    }

    /** How many of the wanted phrases a paper needs. */
    public enum Need {
        ANY,
        ALL
    }

    public TopicRule {
        categories = categories.stream()
                .distinct()
                .sorted(Comparator.comparing(Category::code))
                .toList();
        wanted = wanted.stream().distinct().toList();
        unwanted = unwanted.stream().distinct().toList();
        if (categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException("a rule has 1 to " + MOST_CATEGORIES + " categories");
        }
        if (wanted.size() > MOST_PHRASES || unwanted.size() > MOST_PHRASES) {
            throw new IllegalArgumentException("a rule has at most " + MOST_PHRASES + " phrases of a kind");
        }
    }

    boolean fits(List<String> ofPaper) {
        return categories.stream().anyMatch(category -> ofPaper.stream().anyMatch(category::includes));
    }
}
