package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mistake on the public page is corrected from there, and nothing else gets out with it. */
@NeedsBrowser
class CorrectionIT {

    private static final String PAGE = "/llm/2023-12-07";
    private static final String WRONG = "多任务学习可以改善最差群体的接过";
    private static final String RIGHT = "多任务学习可以改善最差群体的结果";
    private static final String HALF = "同事还没写完的译";
    private static final String NOTE = "译题有错字，已改正。";

    private final Words words = Words.english();

    @Test
    void goesFromThePublicPageToTheOneTextAndBack() {
        try (RunningDiglot diglot = RunningDiglot.start();
                Chromium chromium = new Chromium()) {
            Desk colleague = new Desk(diglot, chromium.window(words.tag()), words);
            colleague.logInForTheFirstTime();
            String digest = colleague.openTheDemo();
            publishWithTheMistake(colleague, digest);
            // In the middle of the second paper, and of this one's abstract.
            colleague.open(digest + "/translate");
            colleague.write(colleague.field(colleague.translationOf("abstract")).first(), HALF);
            colleague.page().locator(".rail-item").nth(1).click();
            assertThat(colleague.page().locator(".rail-item").nth(1)).hasAttribute("aria-current", "true");
            colleague.write(colleague.field(colleague.translationOf("title")).first(), HALF);

            Page reader = chromium.window(words.tag());
            String before = reader.navigate(diglot.address() + PAGE).headerValue("etag");
            corrects(new Desk(diglot, reader, words));

            reader.waitForURL(Pattern.compile(".*" + PAGE + "#.*"));
            assertThat(reader.locator("body")).containsText(RIGHT);
            assertThat(reader.locator("body")).not().containsText(WRONG);
            assertThat(reader.locator("body")).containsText(NOTE);
            assertThat(reader.locator("body")).not().containsText(HALF);
            assertThat(reader.navigate(diglot.address() + PAGE).headerValue("etag"))
                    .isNotEqualTo(before);
            assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private static void publishWithTheMistake(Desk desk, String digest) {
        desk.open(digest + "/translate");
        desk.page().locator(".rail-item").first().click();
        desk.write(desk.field(desk.translationOf("title")).first(), WRONG);
        desk.open(digest + "/publish");
        desk.page().getByRole(AriaRole.RADIO).first().check();
        desk.button("publishing.desk.publish.completion").click();
        assertThat(desk.button("publishing.desk.publish.again")).isVisible();
    }

    /** From the link on the page, which is the same for every reader, through the log-in to the text. */
    private static void corrects(Desk desk) {
        Page page = desk.page();
        page.locator(".entry .correct a").first().click();
        page.waitForURL(Pattern.compile(".*/desk/login.*"));
        desk.enterNameAndPassword("admin", Desk.PASSWORD);
        page.waitForURL(Pattern.compile(".*/correct\\?entry=.*"));
        assertThat(page.locator(".correction-bar:visible")).hasCount(1); // the colleague's abstract alone
        Locator title = page.locator(".correction-part")
                .filter(new Locator.FilterOptions().setHas(desk.field(desk.translationOf("title"))));
        assertThat(title.locator("textarea.mine")).hasValue(WRONG);
        title.locator("textarea.mine").fill(RIGHT);
        Locator step = title.locator(".correction-bar");
        assertThat(step).isVisible();
        step.getByLabel(desk.word("digests.correction.note")).fill(NOTE);
        Screenshots.take(page, "correction");
        step.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(desk.word("digests.correction.publish")))
                .click();
    }
}
