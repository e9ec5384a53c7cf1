package app.diglot.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.diglot.intake.rules.RuleBook.Match;
import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.topics.TopicId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleBookTests {

    private static final TopicId LLM = TopicId.create();
    private static final TopicId VISION = TopicId.create();

    @Test
    void givesTheTopicsThatWantThePaperWithTheWordsThatMatched() {
        RuleBook book = RuleBook.of(List.of(
                new RuledTopic(LLM, any("cs.CL", "LLM", "language model", "prompt*")),
                new RuledTopic(VISION, any("cs.CV", "segment*"))));

        List<Match> matches =
                book.match("Segmenting with LLMs", "We prompt a large language model.", List.of("cs.CV", "cs.CL"));

        assertThat(matches)
                .containsExactly(
                        new Match(LLM, List.of("LLM", "language model", "prompt*")),
                        new Match(VISION, List.of("segment*")));
    }

    @Test
    void takesAnyCategoryOfThePaperAndWholeArchives() {
        RuleBook one = RuleBook.of(List.of(new RuledTopic(LLM, any("cs.CL"))));
        RuleBook archive = RuleBook.of(List.of(new RuledTopic(LLM, any("cs"))));
        RuleBook mathematics = RuleBook.of(List.of(new RuledTopic(LLM, any("math"))));

        assertThat(one.match("T", "A", List.of("stat.ML", "cs.CL"))).hasSize(1);
        assertThat(one.match("T", "A", List.of("cs.CV"))).isEmpty();
        assertThat(archive.match("T", "A", List.of("cs.CV"))).hasSize(1);
        assertThat(mathematics.match("T", "A", List.of("math-ph"))).isEmpty();
        assertThat(mathematics.match("T", "A", List.of())).isEmpty();
    }

    @Test
    void looksOnlyWhereTheRuleSays() {
        TopicRule titles =
                new TopicRule(categories("cs.CL"), phrases("LLM"), Part.TITLE, Need.ANY, phrases("survey"), Part.TITLE);

        assertThat(judge(titles, "On models", "An LLM.")).isEqualTo(new Verdict.NotWanted(List.of()));
        assertThat(judge(titles, "An LLM", "A survey.")).isEqualTo(new Verdict.Caught(List.of("LLM")));
        assertThat(judge(titles, "LLM: a survey", "")).isEqualTo(new Verdict.Unwanted(List.of("survey")));
    }

    @Test
    void needsAllWordsWhereTheRuleSaysSo() {
        TopicRule all = new TopicRule(
                categories("cs.CV"),
                phrases("3D", "gaussian"),
                Part.TITLE_AND_ABSTRACT,
                Need.ALL,
                List.of(),
                Part.TITLE);

        assertThat(judge(all, "3D scenes", "by Gaussians", "cs.CV"))
                .isEqualTo(new Verdict.Caught(List.of("3D", "gaussian")));
        assertThat(judge(all, "3D scenes", "by meshes", "cs.CV")).isEqualTo(new Verdict.NotWanted(List.of("3D")));
    }

    @Test
    void doesNotMatchFromTheTitleIntoTheAbstract() {
        assertThat(judge(any("cs.CL", "language model"), "On language", "Model of the world"))
                .isEqualTo(new Verdict.NotWanted(List.of()));
    }

    @Test
    void wantsEveryPaperOfTheCategoriesWhereNoWordsAreWanted() {
        TopicRule rule = new TopicRule(
                categories("cs.CL"), List.of(), Part.TITLE, Need.ANY, phrases("survey"), Part.TITLE_AND_ABSTRACT);

        assertThat(judge(rule, "Anything", "")).isEqualTo(new Verdict.Caught(List.of()));
        assertThat(judge(rule, "Anything", "A survey")).isEqualTo(new Verdict.Unwanted(List.of("survey")));
        assertThat(judge(rule, "Anything", "", "hep-th")).isEqualTo(new Verdict.OtherCategories());
    }

    @Test
    void marksWantedWordsWithoutOverlap() {
        RuleBook book = RuleBook.of(List.of(
                new RuledTopic(VISION, any("cs.CV", "model")),
                new RuledTopic(LLM, any("cs.CL", "language model", "large language", "LLM"))));
        String text = "Large language models, 大LLM and a model";

        List<String> marked = book.marks(LLM, text).stream()
                .map(stretch -> text.substring(stretch.start(), stretch.end()))
                .toList();

        assertThat(marked).containsExactly("Large language models", "LLM");
        assertThatIllegalArgumentException().isThrownBy(() -> book.marks(TopicId.create(), text));
    }

    @Test
    void namesAllCategories() {
        RuleBook book = RuleBook.of(List.of(new RuledTopic(LLM, any("cs.CL")), new RuledTopic(VISION, any("cs.CL"))));

        assertThat(book.categories()).containsExactly("cs.CL");
        assertThat(RuleBook.of(List.of()).match("T", "A", List.of("cs.CL"))).isEmpty();
    }

    @Test
    void hasAtLeastOneCategory() {
        assertThatIllegalArgumentException().isThrownBy(() -> any(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicRule(List.of(), List.of(), Part.TITLE, Need.ANY, List.of(), Part.TITLE));
    }

    private static @Nullable Verdict judge(TopicRule rule, String title, String abstractText) {
        return judge(rule, title, abstractText, "cs.CL");
    }

    private static @Nullable Verdict judge(TopicRule rule, String title, String abstractText, String category) {
        return RuleBook.of(List.of(new RuledTopic(LLM, rule)))
                .judge(title, abstractText, List.of(category))
                .get(LLM);
    }

    private static TopicRule any(String category, String... words) {
        return new TopicRule(
                categories(category), phrases(words), Part.TITLE_AND_ABSTRACT, Need.ANY, List.of(), Part.TITLE);
    }

    private static List<Category> categories(String... codes) {
        return Stream.of(codes).map(Category::new).toList();
    }

    private static List<Phrase> phrases(String... words) {
        return Stream.of(words).map(Phrase::new).toList();
    }
}
