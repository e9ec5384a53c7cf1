package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.MariaDbServer;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever happens to the application in the middle of typing, what had said "saved" is there afterwards. */
@NeedsBrowser
class NothingLostIT {

    private static final Words WORDS = Words.english();

    @Test
    void keepsWhatSaidSavedThroughAKillOnH2() {
        try (RunningDiglot diglot = RunningDiglot.start()) {
            killsInTheMiddleOfTyping(diglot);
        }
    }

    @Test
    void keepsWhatSaidSavedThroughAKillOnMariaDb() {
        try (RunningDiglot diglot = RunningDiglot.start(
                Map.of("DIGLOT_DB_URL", MariaDbServer.urlOfNewDatabase(), "DIGLOT_DB_USER", "root"))) {
            killsInTheMiddleOfTyping(diglot);
        }
    }

    private static void killsInTheMiddleOfTyping(RunningDiglot diglot) {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.window(WORDS.tag());
            Desk desk = new Desk(diglot, page, WORDS);
            desk.logInForTheFirstTime();
            String translate = desk.openTheDemo() + "/translate";
            desk.open(translate);
            Locator title = desk.field(desk.translationOf("title")).first();
            desk.write(title, "多任务学习 𠀀 🦉");
            title.locator("textarea.mine").press("End");
            page.keyboard().type("，还没来得及保存");
            diglot.kill();

            diglot.startAgain();
            readsAsSaved(diglot, chromium, translate);
            bringsBackTheRest(desk, translate);
        }
    }

    /** Somebody else, in another browser, sees at least what had said "saved". */
    private static void readsAsSaved(RunningDiglot diglot, Chromium chromium, String translate) {
        Desk other = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        other.logIn("admin", Desk.PASSWORD);
        other.open(translate);
        assertThat(other.field(other.translationOf("title")).first().locator("textarea.mine"))
                .hasValue(java.util.regex.Pattern.compile("^多任务学习 𠀀 🦉.*"));
    }

    /** The one who typed finds also what had not been saved yet. */
    private static void bringsBackTheRest(Desk desk, String translate) {
        desk.logIn("admin", Desk.PASSWORD);
        desk.open(translate);
        Locator title = desk.field(desk.translationOf("title")).first();
        assertThat(title.locator("textarea.mine")).hasValue("多任务学习 𠀀 🦉，还没来得及保存");
        assertThat(title.locator(".status")).hasText(desk.word("shell.field.saved"));
    }
}
