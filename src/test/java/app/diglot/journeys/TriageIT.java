package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.MariaDbServer;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A morning's candidates, decided on by keyboard, by two editors at once. */
@NeedsBrowser
class TriageIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);
    private static final int PAPERS = 130;
    private static final int EACH_CHOSEN = 10;
    private static final Duration GLANCE = Duration.ofMillis(150);

    /** Notes how long each key press takes until another paper is drawn. */
    private static final String STOPWATCH = """
            window.answers = [];
            const inSight = () => document.querySelector('.triage-paper-text:not([hidden])')?.dataset.paper;
            addEventListener('keydown', () => {
              window.pressed = { at: performance.now(), paper: inSight() };
            }, true);
            new MutationObserver(() => {
              const { pressed } = window;
              if (pressed && inSight() !== pressed.paper) {
                window.pressed = undefined;
                requestAnimationFrame(() => window.answers.push(performance.now() - pressed.at));
              }
            }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
            """;

    private final Words words = Words.english();

    @Test
    void isDoneByKeyboardByTwoAtOnce() {
        String database = MariaDbServer.urlOfNewDatabase();
        try (RunningDiglot diglot = RunningDiglot.start(
                        Map.of("DIGLOT_DB_URL", database, "DIGLOT_DB_USER", "root", "DIGLOT_DB_PASSWORD", ""));
                Chromium chromium = new Chromium()) {
            Desk ada = new Desk(diglot, chromium.window(words.tag()), words);
            ada.logInForTheFirstTime();
            String password = ada.addPerson("grace", "EDITOR");
            new OfferedPapers(database).offer("llm", DAY, PAPERS);
            Desk grace = new Desk(diglot, chromium.window(words.tag()), words);
            grace.logInForTheFirstTime("grace", password);
            ada.page().addInitScript(STOPWATCH);

            ada.open("triage?topic=llm");
            grace.open("triage?topic=llm");
            assertThat(numbers(ada)).containsText("130 for LLM, 0 chosen, 0 rejected, 130 to go");

            takesBackAlsoAfterReload(ada);
            hearsKeysUnderAnInputMethod(ada);
            seeEachOther(ada, grace);
            decidesOnTheRest(ada);
            report(ada);

            assertThat(numbers(grace)).containsText("0 to go");
            ada.page().locator(".triage-done a, .empty-state a").first().click();
            ada.page().waitForURL(Pattern.compile(".*/desk/digests/[0-9a-f-]{36}"));
            assertThat(ada.page().locator(".entry")).hasCount(PAPERS / EACH_CHOSEN);
            assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private static void takesBackAlsoAfterReload(Desk ada) {
        Page page = ada.page();
        assertThat(title(ada)).containsText("Paper 1 on");
        page.keyboard().press("x");
        assertThat(title(ada)).containsText("Paper 2 on");
        page.keyboard().press("3");
        assertThat(row(ada, "Paper 1 on")).containsText("survey");
        page.keyboard().press("x");
        assertThat(title(ada)).containsText("Paper 3 on");
        assertThat(numbers(ada)).containsText("2 rejected");
        page.reload();
        assertThat(title(ada)).containsText("Paper 3 on");
        page.keyboard().press("u");
        assertThat(title(ada)).containsText("Paper 2 on");
        page.keyboard().press("u");
        assertThat(title(ada)).containsText("Paper 1 on");
        assertThat(numbers(ada)).containsText("0 rejected, 130 to go");
    }

    private static void hearsKeysUnderAnInputMethod(Desk ada) {
        InputMethod inputMethod = new InputMethod(ada.page());
        inputMethod.takesAt("KeyJ");
        assertThat(title(ada)).containsText("Paper 2 on");
        inputMethod.takesAt("KeyK");
        assertThat(title(ada)).containsText("Paper 1 on");
    }

    private static void seeEachOther(Desk ada, Desk grace) {
        ada.page().keyboard().press("m");
        assertThat(row(grace, "Paper 1 on")).containsText("Claimed by");
        ada.page().keyboard().press("c");
        Locator seen = row(grace, "Paper 1 on").locator("xpath=self::*[@data-state='chosen']");
        long asked = System.nanoTime();
        assertThat(seen).hasCount(1);
        System.out.println("A colleague's choice was seen after "
                + Duration.ofNanos(System.nanoTime() - asked).toMillis() + " ms");
        grace.page().keyboard().press("x");
        assertThat(grace.page().locator("vaadin-notification-card")).containsText("Chosen by");
        assertThat(seen).hasCount(1);
        grace.page().keyboard().press("j");
        assertThat(title(grace)).containsText("Paper 2 on");
        grace.page().keyboard().press("x");
        assertThat(ada.page().locator(".triage-paper-text:not([hidden]) .triage-topics"))
                .containsText("Rejected by grace");
        ada.page().keyboard().press("j");
    }

    /** Five papers a second, faster than anybody reads. The first two are decided on already. */
    private static void decidesOnTheRest(Desk ada) {
        for (int paper = 3; paper <= PAPERS; paper++) {
            assertThat(title(ada)).containsText("Paper " + paper + " on");
            ada.page().waitForTimeout(GLANCE.toMillis());
            ada.page().keyboard().press(paper % EACH_CHOSEN == 1 ? "c" : "x");
        }
        assertThat(numbers(ada)).containsText("13 chosen, 117 rejected, 0 to go");
    }

    private static void report(Desk ada) {
        List<Double> answers = ((List<?>) ada.page().evaluate("window.answers"))
                .stream()
                        .map(answer -> ((Number) answer).doubleValue())
                        .sorted()
                        .toList();
        assertThat(answers).hasSizeGreaterThan(PAPERS / 2);
        System.out.println("%d key presses answered: median %.0f ms, p95 %.0f ms, longest %.0f ms"
                .formatted(
                        answers.size(),
                        answers.get(answers.size() / 2),
                        answers.get((int) (answers.size() * 0.95)),
                        answers.getLast()));
    }

    private static Locator numbers(Desk desk) {
        return desk.page().locator(".triage-numbers");
    }

    private static Locator title(Desk desk) {
        return desk.page().locator(".triage-paper-text:not([hidden]) h2");
    }

    private static Locator row(Desk desk, String title) {
        return desk.page().locator(".triage-row").filter(new Locator.FilterOptions().setHasText(title));
    }
}
