package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts come in by clicks: pasted, uploaded, and what cannot be read. Each test has a day of its own. */
@NeedsBrowser
class ImportJobIT {

    private static RunningDiglot diglot;
    private static Chromium chromium;
    private static Desk desk;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        diglot = RunningDiglot.start(Map.of("DIGLOT_DEMO", "false"));
        chromium = new Chromium();
        desk = new Desk(diglot, chromium.window("en"), Words.english());
        desk.logInForTheFirstTime();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        diglot.close();
    }

    @BeforeEach
    void open() {
        desk.open("import");
        assertThat(paste()).isVisible();
    }

    @Test
    void storesAPastedPageOnceThePersonHasSeenItPaperByPaper() {
        paste().fill(ImportedPosts.page("2024-03-05", 4).replace("Authors:Author 2\n\n", "")
                + "\nA line nobody knows\n");

        assertThat(papers()).hasCount(4);
        assertThat(papers().nth(0)).containsText("Agents of kind 1");
        assertThat(papers().nth(0).locator("math")).isVisible();
        assertThat(papers().nth(1)).containsText("Line 13: “Agents of kind 2” has no line of authors");
        assertThat(bar()).containsText("4 papers");
        assertThat(bar()).containsText("2 warnings");
        assertThat(listedDays()).doesNotContain("Tuesday, March 5, 2024");
        Screenshots.take(page(), "import-preview-en");

        desk.button("blog.import.store").click();
        assertThat(stored()).containsText("4 papers");
        stored().locator("a").first().click();
        assertThat(page().locator("main h1")).containsText("LLM/Agents");
        assertThat(page().locator(".entry")).hasCount(4);
        assertThat(listedDays()).contains("Tuesday, March 5, 2024");
    }

    @Test
    void leadsFromAWarningToItsLineAndReadsAgainWhatIsCorrected() {
        String page = ImportedPosts.page("2024-03-12", 2);
        paste().fill(page.replace("Authors:Author 2\n\n", ""));

        papers().nth(1).getByText(desk.word("blog.import.correct")).click();
        assertThat(paste()).isFocused();
        assertThat(page().evaluate("getSelection().toString()")).isEqualTo("Agents of kind 2");

        paste().fill(page);
        assertThat(page().locator(".import-warning")).hasCount(0);
        assertThat(bar().locator(".chip.warn")).isHidden();
    }

    @Test
    void storesAFileWithItsTranslations() throws IOException {
        choose(file("2024-03-06_Speech.md", ImportedPosts.markdown("2024-03-06", "Speech")));

        assertThat(papers()).hasCount(2);
        assertThat(papers().first()).containsText("口音在边缘");
        assertThat(papers().first()).containsText("Worth reading");
        assertThat(papers().nth(1)).containsText("engine-1");
        desk.button("blog.import.store").click();
        assertThat(stored()).containsText("2 papers in the digest, 4 translations.");

        stored().locator("a").first().click();
        page().waitForURL("**/desk/digests/*");
        page().navigate(page().url() + "/translate");
        page().locator(".rail-item").first().click();
        assertThat(page().locator("[data-open] diglot-autosave textarea.mine").first())
                .hasValue("口音在边缘");
    }

    @Test
    void storesSeveralFilesAtOnce() throws IOException {
        choose(
                file("one.txt", ImportedPosts.page("2024-03-07", 1)),
                file("two.txt", ImportedPosts.page("2024-03-08", 2)));

        assertThat(bar()).containsText("2 posts: 3 papers");
        bar().getByText("Store all (3 papers)").click();

        assertThat(stored()).hasCount(2);
        assertThat(bar()).isHidden();
        assertThat(listedDays()).contains("Thursday, March 7, 2024", "Friday, March 8, 2024");
    }

    @Test
    void addsExactlyTheNewOnesToADigestThatIsThere() {
        paste().fill(ImportedPosts.page("2024-03-09", 4));
        desk.button("blog.import.store").click();
        assertThat(stored()).isVisible();

        paste().fill(ImportedPosts.page("2024-03-09", 7));
        assertThat(page().locator(".import-exists")).containsText("3 papers of this post are new to it");
        assertThat(bar()).containsText("7 papers, 4 known already");
        bar().getByText("Add the 3 new ones").click();

        Locator added = stored().filter(new Locator.FilterOptions().setHasText("3 papers"));
        added.locator("a").first().click();
        assertThat(page().locator(".entry")).hasCount(7);
    }

    @Test
    void recognisesGbkAndReadsItOnceThePersonAgrees() throws IOException {
        Path gbk = folder.resolve("gbk.txt");
        Files.write(gbk, ImportedPosts.chinesePage("2024-03-10").getBytes(Charset.forName("GBK")));
        choose(gbk);

        assertThat(notice()).containsText("Line 1 is not UTF-8, but reads as Chinese in GBK: “大模型”");
        desk.button("blog.import.readAsGbk").click();

        assertThat(papers()).containsText("大模型的摘要");
        assertThat(notice()).hasCount(0);
    }

    @Test
    void saysWhyAFileCannotBeReadAndInWhichLine() throws IOException {
        choose(file("paper.txt", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"));
        assertThat(notice()).containsText("Line 1 says that this is a PDF");

        choose(file("empty.txt", ""));
        assertThat(notice("empty.txt")).containsText("the file is empty");

        String broken =
                ImportedPosts.markdown("2024-03-11", "Speech").replace("title: \"Speech\"", "title: Speech: a b: c");
        choose(file("broken.md", broken));
        assertThat(notice("broken.md")).containsText("Line 3 of the front matter is not YAML");
        assertThat(bar()).isHidden();
    }

    @Test
    void letsARefusedFileBeCorrectedOnTheScreen() throws IOException {
        String right = ImportedPosts.markdown("2024-03-13", "Speech");
        choose(file("broken.md", right.replace("title: \"Speech\"", "title: Speech: a b: c")));

        desk.button("blog.import.correct").click();
        assertThat(paste()).isFocused();
        assertThat(page().evaluate("getSelection().toString()")).isEqualTo("title: Speech: a b: c");
        paste().fill(right);

        assertThat(papers()).hasCount(2);
    }

    @Test
    void refusesAFileOfFiftyMegabytesAtOnce() throws IOException {
        Path large = folder.resolve("large.md");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        long before = System.nanoTime();
        choose(large);

        assertThat(notice()).containsText("larger than 2 MB");
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        paste().fill(ImportedPosts.page("2024-03-14", 1));
        assertThat(papers()).hasCount(1);
    }

    private static Page page() {
        return desk.page();
    }

    private static Locator paste() {
        return page().locator(".import-paste textarea");
    }

    private static Locator papers() {
        return page().locator(".import-paper");
    }

    private static Locator bar() {
        return page().locator(".import-bar");
    }

    private static Locator stored() {
        return page().locator(".import-stored");
    }

    private static Locator notice() {
        return page().locator(".import-notice");
    }

    private static Locator notice(String name) {
        return notice().filter(new Locator.FilterOptions().setHasText(name));
    }

    /** What the list of digests says, seen in another tab. */
    private static List<String> listedDays() {
        try (Page other = page().context().newPage()) {
            other.navigate(diglot.address() + "/desk/digests");
            assertThat(other.locator(".digest-list")).isAttached();
            assertThat(other.locator("main h2").first()).isVisible();
            return other.locator("main h2").allTextContents();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Path... files) {
        FileChooser chooser = page().waitForFileChooser(
                        () -> page().locator("vaadin-upload-button").click());
        chooser.setFiles(files);
    }
}
