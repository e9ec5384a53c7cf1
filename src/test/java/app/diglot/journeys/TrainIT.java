package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import app.diglot.testing.Wire;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two translators in one digest, of whom one is on a train without a connection: that one goes on reading, writing and approving in all
 * papers, and on return nothing is lost and nothing silently replaced.
 */
@NeedsBrowser
class TrainIT {

    private static final Words WORDS = Words.english();

    private static final LocatorAssertions.HasTextOptions BACK =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private static RunningDiglot diglot;
    private static Wire wire;
    private static Chromium chromium;
    private static Desk lin;
    private static Desk wei;
    private static String digest;

    @BeforeAll
    static void twoPeopleLogIn() {
        diglot = RunningDiglot.start();
        wire = new Wire(diglot.port());
        chromium = new Chromium();
        lin = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        lin.logInForTheFirstTime();
        wei = new Desk(diglot, wire.address(), chromium.window(WORDS.tag()), WORDS);
        wei.logInForTheFirstTime("wei", lin.addPerson("wei", "EDITOR"));
        digest = lin.openTheDemo();
    }

    @AfterAll
    static void end() {
        chromium.close();
        wire.close();
        diglot.close();
    }

    @Test
    void goesOnInAllPapersAndMergesThemOnReturn() {
        lin.translate(digest, 1);
        lin.write(lin.translation("title"), "Lin's first title");
        wei.translate(digest, 1);
        hasAllPapers();

        wire.cut();
        reviews("title", "Lin's first title");
        writesIn(2, "title", "Wei on the train, second");
        writesIn(2, "abstract", "Wei on the train, second abstract");
        writesIn(3, "title", "Wei on the train, third");
        assertThat(waiting()).hasText(changes("offline", 4));
        Screenshots.take(wei.page(), "train-offline");

        lin.translate(digest, 2);
        lin.write(lin.translation("title"), "Lin at the desk, second");
        lin.translate(digest, 1);
        lin.write(lin.translation("title"), "Lin's first title, mended");
        wire.mend();

        assertThat(decisions()).hasText(changes("contested", 2), BACK);
        Screenshots.take(wei.page(), "train-back");
        decidesNext(1);
        assertThat(own(wei, "title")).hasValue("Lin's first title, mended");
        assertThat(wei.translation("title").locator(".status")).containsText(WORDS.of("translation.refused.changed"));
        decidesNext(2);
        bothVersionsStand("Wei on the train, second", "Lin at the desk, second");
        reads(2, "abstract", "Wei on the train, second abstract");
        reads(3, "title", "Wei on the train, third");
        reads(2, "title", "Lin at the desk, second");
        assertThat(chromium.scriptErrors()).isEmpty();
    }

    @Test
    void mergesWhatWasDoneWhenTheSessionHasEndedMeanwhile() {
        lin.translate(digest, 4);
        lin.write(lin.translation("abstract"), "Lin's fourth abstract");
        wei.translate(digest, 4);
        hasAllPapers();

        wire.cut();
        reviews("abstract", "Lin's fourth abstract");
        writesIn(5, "title", "Wei on the train, fifth");
        writesIn(6, "title", "Wei on the train, sixth");
        lin.translate(digest, 6);
        lin.write(lin.translation("title"), "Lin at the desk, sixth");
        endTheSession();
        wire.mend();

        Locator ended = wei.page().locator(".v-system-error");
        assertThat(ended)
                .containsText(
                        WORDS.of("shell.ended.title"), new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(waiting()).containsText("3");
        ended.click();
        wei.enter("wei", Desk.PASSWORD);

        assertThat(decisions()).hasText(changes("contested", 1), BACK);
        decidesNext(6);
        bothVersionsStand("Wei on the train, sixth", "Lin at the desk, sixth");
        wei.button("shell.field.takeTheirs").click();
        assertThat(decisions()).hasCount(0);
        reads(5, "title", "Wei on the train, fifth");
        lin.translate(digest, 4);
        assertThat(lin.page().locator("[data-open] .pair").nth(1)).hasAttribute("data-state", "reviewed");
        assertThat(chromium.scriptErrors()).isEmpty();
    }

    /** All is in the page before the train leaves. */
    private static void hasAllPapers() {
        assertThat(wei.page().locator(".translate-part")).hasCount(7);
    }

    private static void reviews(String field, String text) {
        assertThat(own(wei, field)).hasValue(text);
        own(wei, field).focus();
        wei.page().keyboard().press("Alt+r");
        assertThat(wei.translation(field).locator(".status")).hasText(WORDS.of("shell.field.declared"));
    }

    /** By keys alone, from wherever the person is. */
    private static void writesIn(int paper, String field, String text) {
        Page page = wei.page();
        Locator item = page.locator(".rail-item").nth(paper - 1);
        for (int step = 0; step < 20; step++) {
            boolean here = "true".equals(item.getAttribute("aria-current"))
                    && (boolean) wei.translation(field).evaluate("field => field.matches(':focus')");
            if (here) {
                break;
            }
            page.keyboard().press("Alt+ArrowDown");
        }
        page.keyboard().type(text);
        assertThat(own(wei, field)).hasValue(text);
        assertThat(wei.translation(field).locator(".status")).hasText(WORDS.of("shell.field.waiting"));
    }

    private static void decidesNext(int paper) {
        decisions().click();
        assertThat(wei.page().locator(".rail-item").nth(paper - 1)).hasAttribute("aria-current", "true");
    }

    private static void bothVersionsStand(String mine, String theirs) {
        assertThat(own(wei, "title")).hasValue(mine);
        assertThat(wei.translation("title").locator(".theirs")).hasText(theirs);
    }

    private static void reads(int paper, String field, String text) {
        lin.translate(digest, paper);
        assertThat(own(lin, field)).hasValue(text);
    }

    private static Locator own(Desk desk, String field) {
        return desk.translation(field).locator("textarea.mine");
    }

    private static Locator waiting() {
        return wei.page().locator("diglot-waiting .state");
    }

    private static Locator decisions() {
        return wei.page().locator("diglot-waiting button");
    }

    private static String changes(String word, int count) {
        return count == 1
                ? WORDS.of("shell.waiting." + word + "One")
                : WORDS.of("shell.waiting." + word).replace("{0}", "" + count);
    }

    private static void endTheSession() {
        Cookie cookie = wei.page().context().cookies().stream()
                .filter(known -> known.name.equals("DIGLOT"))
                .findFirst()
                .orElseThrow();
        cookie.value = "0123456789ABCDEF0123456789ABCDEF";
        wei.page().context().addCookies(List.of(cookie));
    }
}
