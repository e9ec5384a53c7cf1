package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the desk answers where nothing is, or nothing for this person. */
@NeedsBrowser
class DeskAddressesIT {

    private static final String NOWHERE = "/desk/no/such/screen";

    private final Words words = Words.english();

    @Test
    void answersInItsOwnWords() {
        try (RunningDiglot diglot = RunningDiglot.start();
                Chromium chromium = new Chromium()) {
            Page page = chromium.window(words.tag());
            Desk admin = new Desk(diglot, page, words);
            page.navigate(diglot.address() + NOWHERE);
            page.waitForURL(Pattern.compile(".*/desk/login"));

            admin.logInForTheFirstTime();
            String password = admin.addPerson("lin", "REVIEWER");
            assertThat(page.navigate(diglot.address() + NOWHERE).status()).isEqualTo(404);
            assertThat(page.locator("main h1")).hasText(words.of("shell.notFound.title"));
            page.getByText(words.of("shell.home")).click();
            page.waitForURL(Pattern.compile(".*/desk/digests"));

            Desk lin = new Desk(diglot, chromium.window(words.tag()), words);
            lin.logInForTheFirstTime("lin", password);
            lin.open("people");
            assertThat(lin.page().locator("main h1")).hasText(words.of("shell.denied.title"));
            assertThat(lin.page().locator(".desk-nav")).isVisible();
        }
    }
}
