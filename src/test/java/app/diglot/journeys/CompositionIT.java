package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing with a Chinese input method: until the word is picked it is nobody's business but the input method's. */
@NeedsBrowser
class CompositionIT {

    private static final Words WORDS = Words.chinese();
    private static final int LONGER_THAN_ANY_PAUSE_MS = 1_200;
    private static final String LETTERS = "duorenwu";

    private static RunningDiglot diglot;
    private static Chromium chromium;
    private static Desk desk;
    private static Page page;
    private static InputMethod input;
    private static String digest;
    private static final List<String> sent = new ArrayList<>();

    @BeforeAll
    static void logIn() {
        diglot = RunningDiglot.start();
        chromium = new Chromium();
        page = chromium.window(WORDS.tag());
        desk = new Desk(diglot, page, WORDS);
        desk.logInForTheFirstTime();
        digest = desk.openTheDemo();
        input = new InputMethod(page);
        page.onRequest(request -> {
            String body = request.postData();
            if (body != null) {
                sent.add(body);
            }
        });
    }

    @AfterAll
    static void end() {
        chromium.close();
        diglot.close();
    }

    @BeforeEach
    void forget() {
        sent.clear();
    }

    @Test
    void leavesAComposedWordOfATranslationAlone() {
        desk.translate(digest, 1);

        composesIn(desk.translation("title"));
    }

    @Test
    void leavesAComposedWordOfANoteAlone() {
        openFirstEntry();

        composesIn(page.locator(".entry-texts .written diglot-autosave").first());
    }

    @Test
    void leavesAComposedWordOfAnAnnotationAlone() {
        openFirstEntry();
        page.locator(".entry details summary").first().click();
        page.locator(".annotated-words").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");

        composesIn(page.locator(".note-new diglot-autosave"));
    }

    @Test
    void filtersByThePickedWordAlone() {
        desk.open("digests");
        Locator filter = page.locator(".filter-bar input").first();
        filter.focus();

        composeLetters();
        beQuiet();
        takeOurKeys();

        assertThat(filter).hasValue(LETTERS);
        assertThat(page.locator(".digest-link").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/digests$"));
        assertThat(sent).noneMatch(body -> body.contains("duo"));
        input.picks("多任务");
        page.waitForURL(Pattern.compile(
                ".*" + java.net.URLEncoder.encode("多任务", java.nio.charset.StandardCharsets.UTF_8) + ".*"));
        assertThat(filter).hasValue("多任务");
    }

    @Test
    void keepsADialogOpenWhileAWordIsComposed() {
        desk.open(digest);
        assertThat(page.locator(".entry")).hasCount(7);
        page.keyboard().press("a");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(WORDS.of("digests.add.hand")))
                .click();
        Locator title = page.locator(".paper-form input").first();
        title.focus();

        composeLetters();
        takeOurKeys();
        beQuiet();

        assertThat(title).isFocused();
        assertThat(page.locator(".paper-form")).isVisible();
        assertThat(sent).noneMatch(body -> body.contains("duo"));
        input.picks("多任务");
        page.keyboard().press("Enter");
        assertThat(title).hasValue("多任务");
        assertThat(page.locator(".paper-form")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".paper-form")).hasCount(0);
        assertThat(page.locator(".entry")).hasCount(7);
    }

    @Test
    void makesANewDigestByItsButtonAlone() {
        desk.open("digests");
        desk.button("digests.new").first().click();
        Locator day = page.getByRole(AriaRole.DIALOG).locator("vaadin-date-picker input");
        assertThat(desk.button("digests.new.create")).isVisible(); // an opening dialog takes the focus for itself
        day.focus();

        composeLetters();
        takeOurKeys();
        beQuiet();

        assertThat(day).isFocused();
        assertThat(desk.button("digests.new.create")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/digests$"));
    }

    @Test
    void takesFullWidthMarksForTheirKeys() {
        desk.open("digests");
        assertThat(page.locator(".digest-link").first()).isVisible();

        input.types("？");
        assertThat(page.locator("diglot-keys dialog")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("diglot-keys dialog")).isHidden();

        input.types("、");
        assertThat(page.locator(".filter-bar input").first()).isFocused();
        assertThat(page.locator(".filter-bar input").first()).hasValue("");
    }

    private static void openFirstEntry() {
        desk.open(digest);
        page.locator(".entry").first().locator(".entry-title").click();
    }

    /** Types a word into a field of its own: nothing happens until it is picked, and then it is saved. */
    private static void composesIn(Locator field) {
        Locator text = field.locator("textarea.mine");
        text.focus();
        String address = page.url();

        composeLetters();
        takeOurKeys();
        beQuiet();

        assertThat(text).isFocused();
        assertThat(text).hasValue(LETTERS);
        assertThat(field.locator(".status")).hasText("");
        assertThat(sent).noneMatch(body -> body.contains("\"save\""));
        assertThat(page.locator("diglot-keys dialog").first()).isHidden();
        assertThat(page).hasURL(address);

        input.picks("多任务");

        assertThat(field.locator(".status")).hasText(WORDS.of("shell.field.saved"));
        assertThat(text).hasValue("多任务");
        assertThat(sent).noneMatch(body -> body.contains("duo"));
        assertThat(chromium.scriptErrors()).isEmpty();
    }

    private static void composeLetters() {
        for (int letters = 1; letters <= LETTERS.length(); letters++) {
            input.composes(LETTERS.substring(0, letters));
        }
    }

    /** All keys that do something on some screen. */
    private static void takeOurKeys() {
        List.of("j", "k", "?", "？", "/", "Enter", "Escape", "Delete", "Alt").forEach(input::takes);
        input.takesWithCtrl("Enter");
    }

    /** Lets the time go by in which a text would have been saved and a filter would have filtered. */
    private static void beQuiet() {
        Object since = page.evaluate("performance.now()");
        page.waitForFunction(
                "([since, pause]) => performance.now() - since > pause", List.of(since, LONGER_THAN_ANY_PAUSE_MS));
    }
}
