package app.diglot.translation.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.shared.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentationTests {

    private static final Segmenter ENGLISH = Segmenter.of(Language.ENGLISH);
    private static final Segmenter CHINESE = Segmenter.of(Language.CHINESE);
    private static final String TEXT =
            "We train a model, and it works well on all tasks. Results follow. Code is public.";

    @Test
    void splitsWhereAPersonWishes() {
        Segmentation split = Segmentation.of(TEXT, ENGLISH).split(TEXT.indexOf("and it"));

        assertThat(words(split))
                .containsExactly(
                        "We train a model,", "and it works well on all tasks.", "Results follow.", "Code is public.");
    }

    @Test
    void joinsWhatTheRulesBroke() {
        Segmentation joined = Segmentation.of(TEXT, ENGLISH).join(TEXT.indexOf("Results"));

        assertThat(words(joined))
                .containsExactly(
                        "We train a model, and it works well on all tasks. Results follow.", "Code is public.");
    }

    @Test
    void takesASplitBackByJoiningAndAJoinBySplitting() {
        Segmentation untouched = Segmentation.of(TEXT, ENGLISH);
        int within = TEXT.indexOf("and it");
        int boundary = TEXT.indexOf("Results");

        assertThat(untouched.split(within).join(within).cuts()).isEmpty();
        assertThat(untouched.join(boundary).split(boundary).cuts()).isEmpty();
        assertThat(untouched.join(boundary).split(boundary).segments()).isEqualTo(untouched.segments());
    }

    @Test
    void remembersCutsWhenTheTextChangesElsewhere() {
        Segmentation cut =
                Segmentation.of(TEXT, ENGLISH).split(TEXT.indexOf("and it")).join(TEXT.indexOf("Code"));
        String changed = "In this paper we do more. " + TEXT.replace("on all tasks", "on all eleven tasks");

        assertThat(words(Segmentation.of(changed, ENGLISH, cut.cuts())))
                .containsExactly(
                        "In this paper we do more.",
                        "We train a model,",
                        "and it works well on all eleven tasks.",
                        "Results follow. Code is public.");
    }

    @Test
    void remembersACutWhenTheWordBesideItChanges() {
        Segmentation cut = Segmentation.of(TEXT, ENGLISH).split(TEXT.indexOf("and it"));

        assertThat(words(Segmentation.of(TEXT.replace("model", "network"), ENGLISH, cut.cuts())))
                .startsWith("We train a network,", "and it works well on all tasks.");
    }

    @Test
    void followsItsWordsThroughManySmallChanges() {
        Segmentation cut = Segmentation.of(TEXT, ENGLISH).split(TEXT.indexOf("and it"));
        for (String word : List.of("tasks", "all", "well", "works", "train", "We")) {
            cut = Segmentation.of(cut.text().replace(word, word + "x"), ENGLISH, cut.cuts());
        }

        assertThat(words(cut).getFirst()).isEqualTo("Wex trainx a model,");
    }

    @Test
    void keepsACutWhoseWordsAreGoneUntilTheyComeBack() {
        List<Cut> cuts =
                Segmentation.of(TEXT, ENGLISH).split(TEXT.indexOf("and it")).cuts();

        Segmentation gone = Segmentation.of("Something else stands here. Nothing is left.", ENGLISH, cuts);

        assertThat(gone.segments()).hasSize(2);
        assertThat(gone.cuts()).isEqualTo(cuts);
        assertThat(words(Segmentation.of(TEXT, ENGLISH, gone.cuts()))).startsWith("We train a model,");
    }

    @Test
    void choosesTheNearestOfPlacesWithTheSameWords() {
        String twice = "It runs, and it stops. ".repeat(2).strip();
        int second = twice.lastIndexOf("and it");
        List<Cut> cuts = Segmentation.of(twice, ENGLISH).split(second).cuts();

        assertThat(words(Segmentation.of(twice, ENGLISH, cuts)))
                .containsExactly("It runs, and it stops.", "It runs,", "and it stops.");
    }

    @Test
    void splitsChineseBetweenCharacters() {
        String text = "我们训练模型，它表现很好。结果如下。";

        assertThat(words(Segmentation.of(text, CHINESE).split(text.indexOf("它"))))
                .containsExactly("我们训练模型，", "它表现很好。", "结果如下。");
    }

    @Test
    void splitsInWhiteSpaceAndLeavesItWithTheFirstPart() {
        String text = "one  two three";

        assertThat(Segmentation.of(text, ENGLISH).split(4).segments())
                .containsExactly(new Segment(0, 5), new Segment(5, text.length()));
    }

    @Test
    void refusesToCutWordsAndAtoms() {
        String text = "a $x + y$ word 𠀀 here";
        Segmentation segmentation = Segmentation.of(text, ENGLISH);

        assertThat(segmentation.canSplit(text.indexOf("+ y"))).isFalse();
        assertThat(segmentation.canSplit(text.indexOf("ord"))).isFalse();
        assertThat(segmentation.canSplit(text.indexOf("𠀀") + 1)).isFalse();
        assertThat(segmentation.canSplit(0)).isFalse();
        assertThat(segmentation.canSplit(text.length())).isFalse();
        assertThat(segmentation.canSplit(text.indexOf("$"))).isTrue();
        assertThatThrownBy(() -> segmentation.split(text.indexOf("ord"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToJoinWhereNoSegmentBegins() {
        Segmentation segmentation = Segmentation.of(TEXT, ENGLISH);

        assertThatThrownBy(() -> segmentation.join(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> segmentation.join(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesAndUndoesAnyCutAndStaysWhole() {
        Random random = new Random(7);
        Segmentation segmentation = Segmentation.of(TEXT.repeat(2) + " 我们同意。很好！" + TEXT, ENGLISH);
        for (int i = 0; i < 500; i++) {
            int place = random.nextInt(segmentation.text().length());
            Segmentation before = segmentation;
            if (segmentation.canSplit(place)) {
                segmentation = segmentation.split(place);
                assertThat(segmentation.segments()).hasSize(before.segments().size() + 1);
            } else if (before.segments().stream().skip(1).anyMatch(segment -> segment.start() == place)) {
                segmentation = segmentation.join(place);
                assertThat(segmentation.segments()).hasSize(before.segments().size() - 1);
            }
            assertThat(whole(segmentation)).isEqualTo(segmentation.text());
            assertThat(Segmentation.of(segmentation.text(), ENGLISH, segmentation.cuts())
                            .segments())
                    .isEqualTo(segmentation.segments());
        }
    }

    private static List<String> words(Segmentation segmentation) {
        return segmentation.segments().stream()
                .map(segment -> segment.wordsOf(segmentation.text()))
                .toList();
    }

    private static String whole(Segmentation segmentation) {
        return segmentation.segments().stream()
                .map(segment -> segment.of(segmentation.text()))
                .collect(Collectors.joining());
    }
}
