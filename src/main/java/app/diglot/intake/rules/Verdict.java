package app.diglot.intake.rules;

import java.util.List;

/** What a rule says of a paper. Words are those that matched, as the person wrote them and in the rule's order. */
public sealed interface Verdict {

    /** @param words that it was caught by; none where the rule wants no words */
    record Caught(List<String> words) implements Verdict {}

    record Unwanted(List<String> words) implements Verdict {}

    /** Too few of the wanted words. */
    record NotWanted(List<String> words) implements Verdict {}

    record OtherCategories() implements Verdict {}
}
