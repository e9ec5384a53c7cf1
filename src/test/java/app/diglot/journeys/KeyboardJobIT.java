package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole job once more, with a keyboard and nothing else. */
@NeedsBrowser
class KeyboardJobIT {

    private static final int PAPERS = 7;
    private static final int FARTHEST = 120;
    private static final String NOTE = "Written without a mouse";

    private final Words words = Words.english();

    @Test
    void isDoneWithoutAMouse() throws IOException {
        try (RunningDiglot diglot = RunningDiglot.start();
                Chromium chromium = new Chromium()) {
            Page page = chromium.window("en");
            logsIn(diglot, page);
            annotates(page);
            translates(page);
            publishes(page);
            downloads(page);

            page.navigate(diglot.address() + "/llm/2023-12-07");
            assertThat(page.locator("body")).containsText("第 7 篇，题目");
            assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private static void logsIn(RunningDiglot diglot, Page page) {
        page.navigate(diglot.address() + "/desk");
        assertThat(page.locator("input[name=username]")).isFocused();
        page.keyboard().type("admin");
        tabTo(page, page.locator("input[name=password]"));
        page.keyboard().type(diglot.oneTimePassword().orElseThrow());
        page.keyboard().press("Enter");
        Locator fields = page.locator("vaadin-password-field:not([hidden]) input:visible");
        assertThat(fields).hasCount(2);
        for (Locator field : fields.all()) {
            tabTo(page, field);
            page.keyboard().type(Desk.PASSWORD);
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk-nav")).isVisible();
    }

    private void annotates(Page page) {
        assertThat(page.locator(".digest-link")).isVisible();
        page.keyboard().press("j");
        assertThat(page.locator(".digest-link")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/digests/[0-9a-f-]{36}"));
        assertThat(page.locator(".entry")).hasCount(PAPERS);
        page.keyboard().press("j");
        page.keyboard().press("o");
        tabTo(page, page.locator(".entry details summary").first());
        page.keyboard().press("Enter");
        tabTo(page, page.locator(".annotated-words").first());
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        Locator editor = page.locator(".note-new diglot-autosave");
        assertThat(editor.locator("textarea.mine")).isFocused();
        page.keyboard().type(NOTE);
        assertThat(editor.locator(".status")).hasText(words.of("shell.field.saved"));
        tabTo(page, page.locator(".note-new vaadin-button").last());
        page.keyboard().press("Enter");
        assertThat(page.locator("mark.annotated").first()).isVisible();
    }

    private void translates(Page page) {
        tabTo(page, page.locator("main a[href$='/translate']").first());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/translate"));
        assertThat(page.locator(".rail-item")).hasCount(PAPERS);
        Keyboard keyboard = page.keyboard();
        keyboard.press("Alt+n");
        for (int i = 1; i <= PAPERS; i++) {
            types(page, "Title", "第 " + i + " 篇，题目");
            keyboard.press("Control+Enter");
            types(page, "Abstract", "第 " + i + " 篇，摘要");
            keyboard.press("Control+Enter");
        }
        assertThat(page.locator("main")).containsText("14 translated");
    }

    private void types(Page page, String field, String text) {
        Locator editor = page.locator("[data-open] diglot-autosave")
                .filter(new Locator.FilterOptions()
                        .setHasText(words.of("translation.into.zh").replace("{0}", field)))
                .first();
        assertThat(editor.locator("textarea.mine")).isFocused();
        assertThat(editor.locator("textarea.mine")).hasValue("");
        page.keyboard().type(text);
        assertThat(editor.locator(".status")).hasText(words.of("shell.field.saved"));
    }

    private void publishes(Page page) {
        tabTo(page, page.getByText(words.of("translation.back")).first());
        page.keyboard().press("Enter");
        assertThat(page.locator(".entry")).hasCount(PAPERS);
        tabTo(page, page.locator("main a[href$='/publish']").first());
        page.keyboard().press("Enter");
        Locator languages = page.getByRole(AriaRole.RADIO);
        assertThat(languages.first()).isVisible();
        tabTo(page, page.locator("input[type=radio]:checked"));
        page.keyboard().press("ArrowUp");
        Locator publish = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("publishing.desk.publish.completion")));
        tabTo(page, publish);
        page.keyboard().press("Enter");
        assertThat(page.getByText(words.of("publishing.desk.publish.again"))).isVisible();
    }

    private void downloads(Page page) throws IOException {
        tabTo(page, page.locator(".desk-nav a[href='export']"));
        page.keyboard().press("Enter");
        Locator link = page.locator(".export-download");
        assertThat(link).isVisible();
        tabTo(page, link);
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(Files.size(download.path())).isPositive();
    }

    /** Goes on with Tab until the thing has the focus, as a person without a mouse does. */
    private static void tabTo(Page page, Locator target) {
        assertThat(target).isVisible();
        for (int step = 0; step < FARTHEST; step++) {
            if ((boolean) target.evaluate("wanted => { let at = document.activeElement;"
                    + " while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                    + " return at === wanted || wanted.contains(at); }")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target);
    }
}
