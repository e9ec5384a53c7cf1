package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing while the connection or the session is gone: nothing is lost, and the desk says where the words are. */
@NeedsBrowser
class ConnectionIT {

    private static final Words WORDS = Words.english();
    private static final double BACK_WITHIN_MS = 15_000;

    private static RunningDiglot diglot;
    private static Chromium chromium;
    private static String digest;

    private Desk desk;
    private Page page;

    @BeforeAll
    static void start() {
        diglot = RunningDiglot.start();
        chromium = new Chromium();
        Desk admin = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        admin.logInForTheFirstTime();
        Desk wei = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        wei.logInForTheFirstTime("wei", admin.addPerson("wei", "EDITOR"));
        digest = admin.openTheDemo();
    }

    @AfterAll
    static void end() {
        chromium.close();
        diglot.close();
    }

    @BeforeEach
    void logIn() {
        page = chromium.window(WORDS.tag());
        desk = new Desk(diglot, page, WORDS);
        desk.logIn("admin", Desk.PASSWORD);
    }

    @Test
    void savesByItselfWhatWasTypedWithoutAConnection() {
        desk.translate(digest, 1);

        page.context().setOffline(true);
        type("typed without a connection");
        assertThat(status()).hasText(WORDS.of("shell.field.waiting"));
        page.context().setOffline(false);

        savesByItself();
        assertThat(page.locator("diglot-waiting .state")).hasText(WORDS.of("shell.waiting.storedOne"));
        text().focus();
        page.keyboard().press("Alt+d"); // goes to the server again
        assertThat(page.locator("vaadin-notification-card")).hasText(WORDS.of("translation.draft.none"));
        reads(1, "typed without a connection");
    }

    @Test
    void bringsBackWhatWasTypedBeforeAReloadWithoutAConnection() {
        desk.translate(digest, 2);

        page.context().setOffline(true);
        type("typed before the reload");
        assertThat(status()).hasText(WORDS.of("shell.field.waiting"));
        leaveThePage();
        page.context().setOffline(false);
        desk.translate(digest, 2);

        // Nothing is asked of "saved": Chromium loads the page again by itself, and may have saved it there.
        assertThat(text()).hasValue("typed before the reload");
        desk.write(desk.translation("abstract"), "saved after it");
        reads(2, "typed before the reload");
    }

    @Test
    void leadsThroughTheLoginBackToWhatWasTyped() {
        desk.translate(digest, 3);

        endTheSession();
        type("typed after the session had ended");
        Locator ended = page.locator(".v-system-error");
        assertThat(ended).containsText(WORDS.of("shell.ended.title"));
        assertThat(ended).containsText(WORDS.of("shell.ended.text"));
        Screenshots.take(page, "session-ended");
        assertThat(text()).hasValue("typed after the session had ended");
        String place = page.url();
        ended.click();
        desk.enter("admin", Desk.PASSWORD);

        page.waitForURL(Pattern.compile(Pattern.quote(place) + ".*"));
        assertThat(text()).hasValue("typed after the session had ended");
        assertThat(status()).hasText(WORDS.of("shell.field.saved"));
        reads(3, "typed after the session had ended");
    }

    @Test
    void keepsWhatOnePersonTypedFromTheNext() {
        desk.translate(digest, 4);
        page.context().setOffline(true);
        type("words of the first person");
        assertThat(status()).hasText(WORDS.of("shell.field.waiting"));
        leaveThePage();
        page.context().clearCookies();
        page.context().setOffline(false);

        desk.logIn("wei", Desk.PASSWORD);
        desk.translate(digest, 4);
        desk.write(desk.translation("abstract"), "words of the second person");
        assertThat(text()).hasValue("");
        reads(4, "");

        page.context().clearCookies();
        desk.logIn("admin", Desk.PASSWORD);
        desk.translate(digest, 4);
        assertThat(text()).hasValue("words of the first person");
        assertThat(status()).hasText(WORDS.of("shell.field.saved"));
    }

    @Test
    void endsTheScreensOfTheOneWhoWasLoggedInWhenAnotherLogsInBesides() {
        page.context().clearCookies();
        Desk besides = new Desk(diglot, page.context().newPage(), WORDS);
        besides.open("login");
        assertThat(besides.page().locator("input[name=username]")).isVisible();
        desk.logIn("admin", Desk.PASSWORD);
        desk.translate(digest, 5);

        besides.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/desk/login")
                                && answer.request().method().equals("POST"),
                        () -> besides.enterNameAndPassword("wei", Desk.PASSWORD));
        type("words of the first person");

        assertThat(page.locator(".v-system-error")).containsText(WORDS.of("shell.ended.title"));
        reads(5, "");
    }

    @Test
    void warnsWhereTheTextIsInThisWindowAlone() {
        desk.translate(digest, 6);
        fillTheBrowsersStorage();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        page.context().setOffline(true);
        type("in this window alone");
        assertThat(status()).hasText(WORDS.of("shell.field.onlyHere"));
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        page.context().setOffline(false);

        savesByItself();
        page.reload();
        assertThat(asked).hasSize(1);
        assertThat(text()).hasValue("in this window alone");
    }

    /** The desk looks for the connection every two seconds. */
    private void savesByItself() {
        assertThat(status())
                .hasText(
                        WORDS.of("shell.field.saved"),
                        new LocatorAssertions.HasTextOptions().setTimeout(BACK_WITHIN_MS));
    }

    private Locator text() {
        return desk.translation("title").locator("textarea.mine");
    }

    private Locator status() {
        return desk.translation("title").locator(".status");
    }

    private void type(String words) {
        text().fill(words);
    }

    /** The browser goes on with the cookie of a session that the server has ended. */
    private void endTheSession() {
        Cookie cookie = page.context().cookies().stream()
                .filter(known -> known.name.equals("DIGLOT"))
                .findFirst()
                .orElseThrow();
        cookie.value = "0123456789ABCDEF0123456789ABCDEF";
        page.context().addCookies(List.of(cookie));
    }

    /** Goes away as a reload without a connection does: to the browser's own page that says so. */
    private void leaveThePage() {
        assertThatThrownBy(page::reload).isInstanceOf(PlaywrightException.class);
    }

    /** What colleagues read there. */
    private static void reads(int paper, String title) {
        Desk colleague = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        colleague.logIn("wei", Desk.PASSWORD);
        colleague.translate(digest, paper);
        assertThat(colleague.translation("title").locator("textarea.mine")).hasValue(title);
        colleague.page().context().close();
    }

    private void fillTheBrowsersStorage() {
        page.evaluate("""
                () => {
                  for (let size = 1 << 20, i = 0; size >= 1; ) {
                    try {
                      localStorage.setItem(`filler-${i++}`, 'x'.repeat(size));
                    } catch {
                      size = Math.floor(size / 2);
                    }
                  }
                }
                """);
    }
}
