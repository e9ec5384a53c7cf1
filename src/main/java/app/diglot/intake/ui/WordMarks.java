package app.diglot.intake.ui;

import app.diglot.intake.rules.Category;
import app.diglot.intake.rules.Phrase;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.rules.RuledTopic;
import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.QueueRow;
import app.diglot.shared.Html;
import app.diglot.shared.Marked;
import app.diglot.shared.Typesetter;
import app.diglot.topics.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a paper's texts with the words marked that caught it: those of the day it was offered, whatever the rule says now. */
final class WordMarks {

    private static final List<Category> ANY = List.of(new Category("cs"));
    private static final TopicId NONE = new TopicId(new java.util.UUID(0, 0));

    private final Typesetter typesetter;
    private final Optional<RuleBook> words;
    private final String prefix;
    private int marks;

    /** @param prefix of the marks' ids, which no other part of the page has */
    WordMarks(Typesetter typesetter, QueueRow row, String prefix) {
        this.typesetter = typesetter;
        this.prefix = prefix;
        List<Phrase> phrases = row.candidates().stream()
                .map(Candidate::words)
                .flatMap(List::stream)
                .filter(word -> Phrase.problem(word).isEmpty())
                .map(Phrase::new)
                .distinct()
                .limit(TopicRule.MOST_PHRASES)
                .toList();
        this.words = phrases.isEmpty() ? Optional.empty() : Optional.of(book(phrases));
    }

    Html of(String text) {
        List<Marked> marked = new ArrayList<>();
        words.ifPresent(book -> book.marks(NONE, text).forEach(stretch -> {
            marks++;
            marked.add(new Marked(stretch.start(), stretch.end(), prefix + "-" + marks, ""));
        }));
        return typesetter.text(text, marked);
    }

    private static RuleBook book(List<Phrase> phrases) {
        TopicRule.Part anywhere = TopicRule.Part.TITLE_AND_ABSTRACT;
        return RuleBook.of(List.of(
                new RuledTopic(NONE, new TopicRule(ANY, phrases, anywhere, TopicRule.Need.ANY, List.of(), anywhere))));
    }
}
