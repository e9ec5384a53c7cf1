package app.diglot.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecidedPapersTests {

    private static final PaperWords AGENTS = paper("Agents with memory", "Retrieval of memories lets an agent plan.");
    private static final PaperWords SPEECH = paper("Speech synthesis", "A vocoder for prosody of voices.");
    private static final PaperWords TREES = paper("Forests of trees", "Leaves, roots and bark.");

    @Test
    void findTheNearestChosenPaperAndTheWordsInCommon() {
        PaperWords asked = paper("Planning agents", "An agent that uses retrieval to plan.");

        Likeness likeness = ask(asked, List.of(SPEECH, AGENTS), List.of());

        assertThat(likeness.nearest()).isEqualTo(AGENTS.paper());
        assertThat(likeness.words()).containsExactlyInAnyOrder("agents", "retrieval", "plan");
        assertThat(likeness.score()).isBetween(0.2, 1.0);
    }

    @Test
    void giveNoReasonWhereNothingIsInCommon() {
        Likeness likeness = ask(TREES, List.of(AGENTS, SPEECH), List.of());

        assertThat(likeness).isEqualTo(new Likeness(0, null, List.of()));
    }

    @Test
    void countLikenessToRejectedPapersAgainst() {
        PaperWords asked = paper("Voices", "Prosody of voices with a vocoder.");

        assertThat(ask(asked, List.of(AGENTS), List.of(SPEECH)).score()).isNegative();
        assertThat(ask(asked, List.of(SPEECH), List.of(SPEECH)).score())
                .isLessThan(ask(asked, List.of(SPEECH), List.of()).score());
    }

    @Test
    void weighRareWordsMore() {
        PaperWords common = paper("Model training", "model data");
        PaperWords rare = paper("Glaciers", "ice model");
        PaperWords asked = paper("Glaciers", "model data training");
        List<PaperWords> others =
                Stream.generate(() -> paper("Model training", "data")).limit(20).toList();
        WordCounts counts = WordCounts.of(
                Stream.concat(Stream.of(common, rare, asked), others.stream()).toList());

        DecidedPapers decided = new DecidedPapers(List.of(common, rare), List.of(), counts);

        assertThat(decided.of(asked).nearest()).isEqualTo(rare.paper());
        assertThat(decided.of(asked).words()).startsWith("glaciers");
    }

    @Test
    void doNotComparePaperToItself() {
        assertThat(ask(AGENTS, List.of(AGENTS), List.of()).nearest()).isNull();
        assertThat(ask(AGENTS, List.of(SPEECH), List.of(AGENTS)).score()).isZero();
    }

    @Test
    void nameTheFirstOfTwoThatAreAlike() {
        PaperWords twin = paper("Agents with memory", "Retrieval of memories lets an agent plan.");
        PaperWords asked = paper("Agents", "memory");

        assertThat(ask(asked, List.of(AGENTS, twin), List.of()).nearest()).isEqualTo(AGENTS.paper());
        assertThat(ask(asked, List.of(twin, AGENTS), List.of()).nearest()).isEqualTo(twin.paper());
    }

    @Test
    void areQuietWhereNothingWasDecided() {
        assertThat(ask(AGENTS, List.of(), List.of())).isEqualTo(new Likeness(0, null, List.of()));
    }

    private static Likeness ask(PaperWords asked, List<PaperWords> chosen, List<PaperWords> rejected) {
        WordCounts counts = WordCounts.of(Stream.of(List.of(asked, TREES, TREES), chosen, rejected)
                .flatMap(List::stream)
                .toList());
        return new DecidedPapers(chosen, rejected, counts).of(asked);
    }

    private static PaperWords paper(String title, String abstractText) {
        return PaperWords.of(new Paper.Wording(PaperId.create(), title, abstractText, List.of()));
    }
}
