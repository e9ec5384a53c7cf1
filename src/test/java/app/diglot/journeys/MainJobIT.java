package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The whole job as a person does it: from the first log-in to the downloaded post. */
@NeedsBrowser
class MainJobIT {

    private static final int PAPERS = 7;
    private static final String TITLE = "第%d篇论文的中文题目";
    private static final String ABSTRACT = "这是第%d篇论文的中文摘要，由人翻译，包含公式 $x^2$ 与数字 42。";
    private static final String NOTE = "A note that readers see at its place";
    private static final String INTRODUCTION = "今天的七篇论文都与大语言模型（LLM）有关。";

    @Test
    void isDoneInEnglish() throws IOException {
        plays(Words.english());
    }

    @Test
    void isDoneInChinese() throws IOException {
        plays(Words.chinese());
    }

    private static void plays(Words words) throws IOException {
        try (RunningDiglot diglot = RunningDiglot.start();
                Chromium chromium = new Chromium()) {
            Desk desk = new Desk(diglot, chromium.window(words.tag()), words);
            desk.logInForTheFirstTime();
            String digest = desk.openTheDemo();
            Screenshots.take(desk.page(), "job-digest-" + words.tag());
            annotates(desk);
            translates(desk, digest, words);
            introduces(desk, digest);
            publishes(desk, digest, words);
            reads(diglot, desk.page(), words);
            String post = downloads(desk, words);

            for (int i = 1; i <= PAPERS; i++) {
                assertThat(post).contains(TITLE.formatted(i)).contains("第" + i + "篇论文的中文摘要");
            }
            assertThat(post).contains("Multitask Learning Can Improve Worst-Group Outcomes", "**Authors:");
            assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private static void annotates(Desk desk) {
        Page page = desk.page();
        page.locator(".entry").first().locator(".entry-title").click();
        page.locator(".entry details summary").first().click();
        Locator words = page.locator(".annotated-words").first();
        words.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        Locator note = page.locator(".note-new");
        desk.write(note.locator("diglot-autosave"), NOTE);
        note.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(desk.word("annotation.public")))
                .click();
        desk.button("annotation.done").click();
        assertThat(page.locator("mark.annotated").first()).isVisible();
    }

    private static void translates(Desk desk, String digest, Words words) {
        Page page = desk.page();
        desk.open(digest + "/translate");
        for (int i = 1; i <= PAPERS; i++) {
            Locator paper = page.locator(".rail-item").nth(i - 1);
            paper.click();
            assertThat(paper).hasAttribute("aria-current", "true");
            desk.write(desk.field(desk.translationOf("title")).first(), TITLE.formatted(i));
            desk.write(desk.field(desk.translationOf("abstract")).first(), ABSTRACT.formatted(i));
        }
        Screenshots.takeForReadme(page, words.tag().equals("en") ? "translate" : "translate-zh");
        desk.open("digests");
        assertThat(page.locator("main")).containsText("7/7");
    }

    /** Nobody looks at a select before typing: the language follows the words. */
    private static void introduces(Desk desk, String digest) {
        desk.open(digest);
        Locator introduction = desk.page().locator(".introduction");
        desk.write(introduction.locator("diglot-autosave"), INTRODUCTION);
        assertThat(introduction.locator("select")).hasValue("1");
    }

    private static void publishes(Desk desk, String digest, Words words) {
        desk.open(digest + "/publish");
        Page page = desk.page();
        page.getByRole(AriaRole.RADIO).first().check();
        Screenshots.take(page, "job-publish-" + words.tag());
        desk.button("publishing.desk.publish.completion").click();
        assertThat(desk.button("publishing.desk.publish.again")).isVisible();
    }

    private static void reads(RunningDiglot diglot, Page page, Words words) {
        page.navigate(diglot.address() + "/llm/2023-12-07");
        assertThat(page.locator("body")).containsText(TITLE.formatted(1));
        assertThat(page.locator("body")).containsText(NOTE);
        assertThat(page.locator(".introduction [lang=zh-CN]").first()).containsText(INTRODUCTION);
        assertThat(page.locator("math").first()).isVisible();
        Screenshots.takeForReadme(page, words.tag().equals("en") ? "public" : "public-zh");
        page.navigate(diglot.address() + "/llm/2023-12-07/zh");
        assertThat(page.locator("body")).containsText(TITLE.formatted(PAPERS));
    }

    /** Gives the post in the zip. */
    private static String downloads(Desk desk, Words words) throws IOException {
        desk.open("export");
        Page page = desk.page();
        assertThat(page.locator(".export-post")).containsText(TITLE.formatted(1));
        Screenshots.take(page, "job-export-" + words.tag());
        Download download =
                page.waitForDownload(() -> page.locator(".export-download").click());
        try (InputStream in = Files.newInputStream(download.path());
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("_posts/2023-12-07_LLM.md")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no post in the zip");
    }
}
