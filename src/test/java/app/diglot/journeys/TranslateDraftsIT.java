package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.PlayedTranslator;
import app.diglot.testing.PlayedTranslator.Fault;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Seven papers translated by keyboard, with a machine that fails in another way at each text: no fault reaches a text unmarked, the
 * screen says what happened, and what a person typed stays.
 */
@NeedsBrowser
class TranslateDraftsIT {

    private static final Words WORDS = Words.english();
    private static final String ENGINE = "played-1";

    /** One for each title and abstract; those that meddle with what a text holds meet abstracts. */
    private static final List<Fault> FAULTS = List.of(
            Fault.LIMITED,
            Fault.CHANGED_NUMBERS,
            Fault.BROKEN,
            Fault.CHATTER,
            Fault.PLACEHOLDER,
            Fault.DROPPED_FORMULAS,
            Fault.WRONG_KEY,
            Fault.SHORTENED,
            Fault.BAD_JSON,
            Fault.MERGED,
            Fault.REFUSAL,
            Fault.INJECTION,
            Fault.SLOW,
            Fault.CUT);

    private static final Map<String, String> PATIENCE = Map.of(
            "DIGLOT_DRAFTS_CHAT_TIMEOUT", "2s",
            "DIGLOT_DRAFTS_FIRSTPAUSE", "50ms",
            "DIGLOT_DRAFTS_LONGESTPAUSE", "100ms");

    @Test
    void letsNoFaultOfMachineThroughUnmarked() {
        try (PlayedTranslator machine = new PlayedTranslator();
                RunningDiglot diglot = RunningDiglot.start(with(machine));
                Chromium chromium = new Chromium()) {
            Page page = chromium.window(WORDS.tag());
            Desk desk = new Desk(diglot, page, WORDS);
            desk.logInForTheFirstTime();
            desk.open(desk.openTheDemo() + "/translate");
            assertThat(page.locator(".translate-part")).hasCount(FAULTS.size() / 2);
            page.keyboard().press("Alt+n");
            for (int i = 0; i < FAULTS.size(); i++) {
                Locator row = row(page, i % 2 == 0 ? "title" : "abstract");
                assertThat(row.locator("textarea.mine")).isFocused();
                meets(FAULTS.get(i), machine, page, row);
                finishes(page, row, i);
            }
            assertThat(page.locator("main")).containsText("14 translated");
            staysThroughALateAnswer(machine, page);
            assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private static Map<String, String> with(PlayedTranslator machine) {
        Map<String, String> variables = new HashMap<>(PATIENCE);
        variables.put("DIGLOT_CHAT_URL", machine.address());
        variables.put("DIGLOT_CHAT_MODEL", ENGINE);
        return variables;
    }

    private static void meets(Fault fault, PlayedTranslator machine, Page page, Locator row) {
        machine.play(fault);
        closeNotices(page);
        page.keyboard().press("Alt+d");
        Locator said = page.locator("vaadin-notification-card");
        switch (fault) {
            case LIMITED -> assertThat(said).containsText(message("failed.limited"));
            case BROKEN, SLOW, CUT -> assertThat(said).containsText(message("failed.unreachable"));
            case WRONG_KEY -> assertThat(said).containsText(message("failed.key"));
            case BAD_JSON, MERGED -> assertThat(said).containsText(message("failed.unreadable"));
            case CHATTER, PLACEHOLDER, REFUSAL, INJECTION -> assertThat(said).containsText(message("unusable"));
            default -> assertThat(said).containsText(ENGINE);
        }
        boolean drafted = "draft".equals(row.getAttribute("data-state"));
        if (drafted) {
            assertThat(List.of(Fault.CHANGED_NUMBERS, Fault.DROPPED_FORMULAS, Fault.SHORTENED))
                    .contains(fault);
            assertThat(row.locator(".state-chip")).hasText(WORDS.of("translation.state.draft"));
            assertThat(row.locator(".pair-finding").first()).isVisible();
        } else {
            assertThat(row.locator("textarea.mine")).hasValue("");
        }
    }

    /** What a machine gave nothing for is typed; what it gave is read and confirmed. */
    private static void finishes(Page page, Locator row, int text) {
        row.locator("textarea.mine").focus();
        if ("untranslated".equals(row.getAttribute("data-state"))) {
            page.keyboard().type("第 " + (text + 1) + " 段译文");
            assertThat(row.locator(".status")).hasText(WORDS.of("shell.field.saved"));
        }
        page.keyboard().press("Control+Enter");
        assertThat(row).hasAttribute("data-state", "translated");
    }

    /** The person empties a text, asks the machine, and goes on typing before it has answered. */
    private static void staysThroughALateAnswer(PlayedTranslator machine, Page page) {
        Locator row = row(page, "title");
        Locator field = row.locator("textarea.mine");
        field.fill("");
        assertThat(row).hasAttribute("data-state", "untranslated");
        machine.takeItsTime(1_000);
        closeNotices(page);
        field.focus();
        page.keyboard().press("Alt+d");
        page.keyboard().type("我自己写的题目");
        assertThat(page.locator("vaadin-notification-card")).containsText(WORDS.of("translation.draft.written"));
        assertThat(field).hasValue("我自己写的题目");
        page.reload();
        assertThat(row(page, "title").locator("textarea.mine")).hasValue("我自己写的题目");
    }

    /** The row stays the same when another paper comes into sight. */
    private static Locator row(Page page, String field) {
        String part = page.locator(".translate-part[data-open]").getAttribute("data-part");
        return page.locator(".translate-part[data-part='" + part + "'] diglot-pair")
                .filter(new Locator.FilterOptions()
                        .setHasText(
                                WORDS.of("translation.into.zh").replace("{0}", WORDS.of("translation.field." + field))))
                .first();
    }

    private static void closeNotices(Page page) {
        page.evaluate("() => document.querySelectorAll('vaadin-notification').forEach(notice => notice.close())");
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    private static String message(String name) {
        return WORDS.of("translation.draft." + name).replace("{0}", ENGINE);
    }
}
