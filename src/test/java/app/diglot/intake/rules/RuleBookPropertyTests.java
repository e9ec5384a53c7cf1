package app.diglot.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.topics.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random rules over random texts from a small alphabet, in which everything meets everything. */
class RuleBookPropertyTests {

    private static final List<String> PIECES = List.of(
            "a", "b", "ab", "A", "Ba", "s", "es", "y", "ies", "2", "é", "扩", "散", "𠀀", "+", ",", "'", "-", "--", "‑",
            " ", "  ", "\t");
    private static final int ROUNDS = 30_000;

    private final Random random = new Random(20_260_629);

    @Test
    void catchesWhatRegularExpressionsCatch() {
        for (int round = 0; round < ROUNDS; round++) {
            TopicRule rule = rule();
            String title = text(12);
            String abstractText = text(30);
            TopicId topic = TopicId.create();

            boolean caught = !RuleBook.of(List.of(new RuledTopic(topic, rule)))
                    .match(title, abstractText, List.of("cs.CL"))
                    .isEmpty();

            assertThat(caught)
                    .as("%s on <%s> <%s>", rule, title, abstractText)
                    .isEqualTo(new NaiveRule(rule).catches(title, abstractText, List.of("cs.CL")));
        }
    }

    @Test
    void saysTheSameInOneBookAsInManyAndMarksWhatMatched() {
        for (int round = 0; round < ROUNDS / 10; round++) {
            List<RuledTopic> topics = IntStream.range(0, 4)
                    .mapToObj(i -> new RuledTopic(TopicId.create(), rule()))
                    .toList();
            String title = text(12);
            String abstractText = text(30);
            RuleBook all = RuleBook.of(topics);

            assertThat(all.match(title, abstractText, List.of("cs.CL")))
                    .isEqualTo(topics.stream()
                            .flatMap(topic ->
                                    RuleBook.of(List.of(topic)).match(title, abstractText, List.of("cs.CL")).stream())
                            .toList());
            topics.forEach(topic -> isMarkedAsItMatches(all, topic, title));
        }
    }

    private static void isMarkedAsItMatches(RuleBook book, RuledTopic topic, String text) {
        List<Stretch> marks = book.marks(topic.topic(), text);

        boolean matches = topic.rule().wanted().stream()
                .anyMatch(phrase -> NaiveRule.pattern(phrase).matcher(text).find());
        assertThat(marks.isEmpty()).as("%s on <%s>", topic.rule(), text).isEqualTo(!matches);
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).start())
                    .isGreaterThanOrEqualTo(marks.get(i - 1).end());
        }
    }

    private TopicRule rule() {
        return new TopicRule(
                List.of(new Category("cs")),
                phrases(),
                part(),
                random.nextBoolean() ? Need.ANY : Need.ALL,
                phrases(),
                part());
    }

    private Part part() {
        return random.nextBoolean() ? Part.TITLE : Part.TITLE_AND_ABSTRACT;
    }

    private List<Phrase> phrases() {
        return Stream.generate(() -> phrase(text(5)))
                .limit(random.nextInt(3))
                .flatMap(List::stream)
                .toList();
    }

    private List<Phrase> phrase(String text) {
        String written = switch (random.nextInt(4)) {
            case 0 -> "\"" + text + "\"";
            case 1 -> text + "*";
            default -> text;
        };
        return Phrases.parse(written).phrases();
    }

    private String text(int most) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join("", pieces);
    }
}
