package app.diglot.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.digests.Digests;
import app.diglot.intake.triage.CandidateKind;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.Candidates;
import app.diglot.intake.triage.KeyBindings;
import app.diglot.intake.triage.Offer;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.Reason;
import app.diglot.intake.triage.Triage;
import app.diglot.intake.triage.TriageCommand;
import app.diglot.intake.triage.TriageKeys;
import app.diglot.library.PaperId;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class TriageViewTests extends DeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Candidates candidates;

    @Autowired
    Queue queue;

    @Autowired
    Triage triage;

    @Autowired
    Digests digests;

    @Autowired
    TriageKeys keys;

    @Autowired
    StatementCount statements;

    TopicId llm;

    @Override
    protected void prepare() {
        llm = fixtures.topic("llm");
    }

    @Test
    void saysWhatComesHereWhereNothingCameYet() {
        UI.getCurrent().navigate("triage");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing to triage yet");
    }

    @Test
    void opensTheNewestDayAtItsFirstPaper() {
        offer("Old", MONDAY.minusDays(3));
        offer("First", MONDAY);
        offer("Second", MONDAY);

        UI.getCurrent().navigate("triage");

        assertThat(title()).isEqualTo("First");
        assertNumbers("2 candidates, 1 carried over, 0 chosen, 0 rejected, 3 to go");
    }

    @Test
    void movesOnByItselfAfterDecision() {
        PaperId first = offer("First", MONDAY);
        offer("Second", MONDAY);
        UI.getCurrent().navigate("triage");

        desk().decide(CandidateState.CHOSEN);

        assertThat(title()).isEqualTo("Second");
        assertNumbers("2 candidates, 1 chosen, 0 rejected, 1 to go");
        assertThat(digests.find(llm, MONDAY)).isPresent();
        assertThat(queue.papers(new QueueFilter(MONDAY, null, CandidateState.CHOSEN, "")))
                .extracting(paper -> paper.paper())
                .containsExactly(first);
    }

    @Test
    void offersReasonsForTheRejectionJustMade() {
        PaperId first = offer("First", MONDAY);
        offer("Second", MONDAY);
        UI.getCurrent().navigate("triage");
        desk().decide(CandidateState.REJECTED);
        assertNumbers("2 candidates, 0 chosen, 1 rejected, 1 to go");

        test(find(NativeButton.class).withText("3 survey").single()).click();

        assertThat(queue.rows(MONDAY, List.of(first)).values())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.candidates().getFirst().reason()).contains(Reason.SURVEY));
    }

    @Test
    void takesBackAlsoAfterReload() {
        offer("First", MONDAY);
        offer("Second", MONDAY);
        UI.getCurrent().navigate("triage");
        desk().decide(CandidateState.REJECTED);
        navigate("account", Component.class);
        UI.getCurrent().navigate("triage");
        assertThat(title()).isEqualTo("Second");

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(title()).isEqualTo("First");
        assertNumbers("2 candidates, 0 chosen, 0 rejected, 2 to go");
    }

    @Test
    void rejectsAllThatRemainsWithOneUndo() {
        IntStream.range(0, 5).forEach(i -> offer("Paper " + i, MONDAY));
        UI.getCurrent().navigate("triage");
        desk().decide(CandidateState.CHOSEN);
        assertNumbers("5 candidates, 1 chosen, 0 rejected, 4 to go");

        test(find(NativeButton.class).withText("Reject the remaining 4").single())
                .click();

        assertNumbers("5 candidates, 1 chosen, 4 rejected, 0 to go");
        assertThat(find(H2.class).all())
                .extracting(Component::getElement)
                .anySatisfy(heading -> assertThat(heading.getTextRecursively()).isEqualTo("All 5 decided"));
        desk().undo();
        assertNumbers("5 candidates, 1 chosen, 0 rejected, 4 to go");
    }

    @Test
    void keepsTheTopicInTheAddress() {
        offer("First", MONDAY);
        candidates.offer(List.of(
                new Offer(fixtures.topic("nerf"), fixtures.paper("Other"), MONDAY, CandidateKind.NEW, List.of())));

        UI.getCurrent().navigate("triage/" + MONDAY, QueryParameters.of("topic", "nerf"));

        assertThat(title()).isEqualTo("Other");
        assertNumbers("1 for nerf papers, 0 chosen, 0 rejected, 1 to go");
    }

    @Test
    void showsWhatColleagueDecided() {
        PaperId first = offer("First", MONDAY);
        UI.getCurrent().navigate("triage");

        CompletableFuture.runAsync(() -> {
                    SignedInPeople.signIn("grace", Role.EDITOR);
                    triage.rejectAll(MONDAY, List.of(first), null);
                })
                .join();

        assertNumbers("1 candidate, 0 chosen, 1 rejected, 0 to go");
    }

    @Test
    void asksAsMuchOnAKeyPressInLongQueueAsInShortOne() {
        IntStream.range(0, 10).forEach(i -> offer("Paper " + i, MONDAY));
        UI.getCurrent().navigate("triage");
        desk().decide(CandidateState.CHOSEN);
        assertNumbers("10 candidates, 1 chosen, 0 rejected, 9 to go");
        List<String> inShort = statements.of(() -> {
            desk().decide(CandidateState.CHOSEN);
            assertNumbers("10 candidates, 2 chosen, 0 rejected, 8 to go");
        });
        IntStream.range(10, 200).forEach(i -> offer("Paper " + i, MONDAY));
        navigate("account", Component.class);
        UI.getCurrent().navigate("triage");
        assertNumbers("200 candidates, 2 chosen, 0 rejected, 198 to go");

        List<String> inLong = statements.of(() -> {
            desk().decide(CandidateState.CHOSEN);
            assertNumbers("200 candidates, 3 chosen, 0 rejected, 197 to go");
        });

        assertThat(inLong).hasSameSizeAs(inShort);
    }

    @Test
    void saysThatSortingByLikenessHasNothingToGoBy() {
        offer("First", MONDAY);
        UI.getCurrent().navigate("triage/" + MONDAY, QueryParameters.of("topic", "llm"));
        assertThat(find(LikenessNote.class).all()).isEmpty();

        test(find(NativeButton.class).withText("By likeness").single()).click();

        assertThat(find(LikenessNote.class).single().getText())
                .isEqualTo("Nothing was chosen for llm papers yet, so the papers stand in arXiv’s order.");
    }

    @Test
    void showsWhyPaperComesFirstAndKeepsTheOrderWhileDeciding() {
        offer("Old robots", MONDAY.minusDays(3));
        UI.getCurrent().navigate("triage/" + MONDAY.minusDays(3));
        desk().decide(CandidateState.CHOSEN);
        offer("Bread", MONDAY);
        offer("Robots of tomorrow", MONDAY);
        offer("Tea", MONDAY);

        UI.getCurrent().navigate("triage/" + MONDAY, QueryParameters.of("sort", "likeness"));

        assertThat(title()).isEqualTo("Robots of tomorrow");
        assertThat(find(Div.class)
                        .withClassName("triage-like")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Like")
                .contains("(2026-06-26, chosen for llm papers). Shared words: ")
                .contains("robots");
        assertThat(find(LikenessNote.class).all()).isEmpty();
        desk().decide(CandidateState.CHOSEN);
        assertThat(title()).isEqualTo("Bread");
        desk().papersCameOrWent();
        assertThat(title()).isEqualTo("Bread");

        test(find(NativeButton.class).withText("By likeness").single()).click();

        assertThat(find(Div.class).withClassName("triage-like").all()).isEmpty();
    }

    @Test
    void keepsTheKeysThatThePersonLikes() {
        UI.getCurrent().navigate("triage/keys");
        TextField choose = find(TextField.class).withCaption("Choose").single();
        choose.setValue("x");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(find(TextField.class).withCaption("Reject").single().isInvalid())
                .isTrue();
        assertThat(keys.own()).isEqualTo(KeyBindings.USUAL);

        choose.setValue("y");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(keys.own().key(TriageCommand.CHOOSE)).isEqualTo("y");
    }

    private PaperId offer(String title, LocalDate day) {
        PaperId paper = fixtures.paper(title);
        candidates.offer(List.of(new Offer(llm, paper, day, CandidateKind.NEW, List.of("paper"))));
        return paper;
    }

    private TriageDesk desk() {
        return find(TriageDesk.class).single();
    }

    @Test
    void readsOnceForDecisionsThatComeTogether() {
        IntStream.range(0, 10).forEach(i -> offer("Paper " + i, MONDAY));
        UI.getCurrent().navigate("triage");
        assertThat(title()).isEqualTo("Paper 0");

        IntStream.range(0, 4).forEach(i -> desk().decide(CandidateState.REJECTED));

        assertThat(title()).isEqualTo("Paper 4");
        assertNumbers("10 candidates, 0 chosen, 4 rejected, 6 to go");
    }

    @Test
    void decidesOnThePaperThatWasSeen() {
        PaperId first = offer("First", MONDAY);
        PaperId second = offer("Second", MONDAY);
        offer("Third", MONDAY);
        UI.getCurrent().navigate("triage");
        assertThat(title()).isEqualTo("First");

        desk().decide(CandidateState.CHOSEN, second);

        assertThat(title()).isEqualTo("Third");
        assertThat(queue.rows(MONDAY, List.of(first, second)))
                .hasEntrySatisfying(first, row -> assertThat(row.state()).isEqualTo(CandidateState.OPEN))
                .hasEntrySatisfying(second, row -> assertThat(row.state()).isEqualTo(CandidateState.CHOSEN));
    }

    @Test
    void decidesOnPaperThatIsNotReadyAnyMore() {
        List<PaperId> all = IntStream.range(0, 60)
                .mapToObj(i -> offer("Paper " + i, MONDAY))
                .toList();
        UI.getCurrent().navigate("triage");
        assertThat(title()).isEqualTo("Paper 0");

        desk().decide(CandidateState.REJECTED, all.get(50));

        assertThat(title()).isEqualTo("Paper 51");
        assertNumbers("60 candidates, 0 chosen, 1 rejected, 59 to go");
    }

    @Test
    void saysAloudWhatWasDoneAndThenWhereOneIs() {
        offer("First", MONDAY);
        offer("Second", MONDAY);
        UI.getCurrent().navigate("triage");
        desk().decide(CandidateState.REJECTED);
        roundTrip();
        assertThat(aloud()).contains("Second");

        desk().because(Reason.SURVEY);
        roundTrip();
        assertThat(aloud()).isEqualTo("survey");

        desk().undo();
        roundTrip();
        assertThat(aloud()).isEqualTo("Undone");

        desk().step(1);
        roundTrip();
        assertThat(aloud()).contains("Second");
    }

    private String aloud() {
        return find(Span.class, desk())
                .withClassName("dg-visually-hidden")
                .single()
                .getText();
    }

    private String title() {
        roundTrip();
        Component pane = find(PaperPane.class).single();
        PaperText inSight = find(PaperText.class, pane).all().stream()
                .filter(paper -> paper.getElement()
                        .getAttribute("data-paper")
                        .equals(pane.getElement().getAttribute("data-now")))
                .findFirst()
                .orElseThrow();
        Component heading = find(H2.class, inSight).single();
        return heading.getElement().getChild(0).getProperty("innerHTML").replaceAll("<[^>]*>", "");
    }

    /** The numbers and the last steps come a moment after the paper. */
    private void assertNumbers(String expected) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundTrip();
            assertThat(find(Paragraph.class)
                            .withClassName("triage-numbers")
                            .single()
                            .getText())
                    .isEqualTo(expected);
        });
    }
}
