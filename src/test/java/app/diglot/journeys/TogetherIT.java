package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at once: each sees the other, and no words of either are lost. */
@NeedsBrowser
class TogetherIT {

    private static final Words WORDS = Words.english();

    private static RunningDiglot diglot;
    private static Chromium chromium;
    private static Desk lin;
    private static Desk wei;
    private static String digest;

    @BeforeAll
    static void twoPeopleLogIn() {
        diglot = RunningDiglot.start();
        chromium = new Chromium();
        lin = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        lin.logInForTheFirstTime();
        wei = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        wei.logInForTheFirstTime("wei", lin.addPerson("wei", "EDITOR"));
        digest = lin.openTheDemo();
    }

    @AfterAll
    static void end() {
        chromium.close();
        diglot.close();
    }

    @BeforeEach
    void letEverythingThrough() {
        wei.page().unrouteAll();
    }

    @Test
    void seeWhoIsInATextBeforeTypingUntilTheWindowIsGone() {
        Desk linsOther = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        linsOther.logIn("admin", Desk.PASSWORD);
        linsOther.translate(digest, 1);
        own(linsOther).focus();
        wei.translate(digest, 1);
        Locator present = wei.translation("title").locator(".present");
        assertThat(present).hasText(WORDS.of("shell.field.present").replace("{0}", linsOther.ownName()));

        linsOther.page().close();

        assertThat(present).hasCount(0);
    }

    @Test
    void doNotBringBackWhatStoodThereBeforeTheOtherWrote() {
        wei.translate(digest, 7);
        assertThat(own(wei)).hasValue("");
        lin.translate(digest, 7);
        lin.write(lin.translation("title"), "words of Lin, seen by Wei");
        assertThat(own(wei)).hasValue("words of Lin, seen by Wei");

        wei.page().reload();
        wei.translate(digest, 7);

        wei.write(wei.translation("abstract"), "the server has heard of anything before this");
        assertThat(own(wei)).hasValue("words of Lin, seen by Wei");
        assertThat(own(lin)).hasValue("words of Lin, seen by Wei");
    }

    @Test
    void keepOnesOwnVersion() {
        bothChangeTheTitleOf(2);

        choose("shell.field.keepMine");

        assertThat(wei.translation("title").locator(".status")).hasText(WORDS.of("shell.field.saved"));
        assertThat(own(lin)).hasValue("words of Wei");
        assertThat(lin.translation("title").locator(".status"))
                .hasText(WORDS.of("shell.field.updated").replace("{0}", wei.ownName()));
    }

    @Test
    void takeTheOthersVersion() {
        bothChangeTheTitleOf(3);

        choose("shell.field.takeTheirs");

        assertThat(own(wei)).hasValue("words of Lin");
        assertThat(warning(wei)).hasCount(0);
        wei.write(wei.translation("abstract"), "the server has heard of the choice before this");
        wei.page().reload();
        assertThat(own(wei)).hasValue("words of Lin");
        assertThat(warning(wei)).hasCount(0);
    }

    @Test
    void joinBothVersionsInPlace() {
        bothChangeTheTitleOf(4);

        own(wei).fill("words of Lin and of Wei");
        choose("shell.field.keepMine");

        assertThat(wei.translation("title").locator(".status")).hasText(WORDS.of("shell.field.saved"));
        assertThat(own(lin)).hasValue("words of Lin and of Wei");
    }

    @Test
    void findBothVersionsAgainInAnotherBrowser() {
        bothChangeTheTitleOf(5);
        Desk elsewhere = new Desk(diglot, chromium.window(WORDS.tag()), WORDS);
        elsewhere.logIn("wei", Desk.PASSWORD);

        elsewhere.translate(digest, 5);

        assertThat(warning(elsewhere)).isVisible();
        assertThat(own(elsewhere)).hasValue("words of Wei");
        assertThat(elsewhere.translation("title").locator(".theirs")).hasText("words of Lin");
        elsewhere.page().context().close();
    }

    @Test
    void workInTwoTextsOfOnePaperWithoutDisturbingEachOther() {
        lin.translate(digest, 6);
        wei.translate(digest, 6);
        Locator linsTitle = own(lin);
        Locator weisAbstract = wei.translation("abstract").locator("textarea.mine");

        for (int word = 1; word <= 8; word++) {
            linsTitle.pressSequentially("t" + word + " ");
            weisAbstract.pressSequentially("a" + word + " ");
        }

        assertThat(lin.translation("title").locator(".status")).hasText(WORDS.of("shell.field.saved"));
        assertThat(wei.translation("abstract").locator(".status")).hasText(WORDS.of("shell.field.saved"));
        assertThat(linsTitle).hasValue("t1 t2 t3 t4 t5 t6 t7 t8 ");
        assertThat(weisAbstract).hasValue("a1 a2 a3 a4 a5 a6 a7 a8 ");
        assertThat(own(wei)).hasValue("t1 t2 t3 t4 t5 t6 t7 t8 ");
        assertThat(wei.page().locator("diglot-autosave .warning")).hasCount(0);
        assertThat(lin.page().locator("diglot-autosave .warning")).hasCount(0);
        assertThat(chromium.scriptErrors()).isEmpty();
    }

    /** Wei’s words are on their way when Lin’s arrive: Wei sees both at once, beside each other, before any answer to the own save. */
    private static void bothChangeTheTitleOf(int paper) {
        lin.translate(digest, paper);
        wei.translate(digest, paper);
        Deque<Route> held = holdSaves(wei.page());
        own(wei).fill("words of Wei");
        wei.page().waitForCondition(() -> !held.isEmpty());

        lin.write(lin.translation("title"), "words of Lin");

        Locator theirs = wei.translation("title").locator(".theirs");
        assertThat(theirs).hasText("words of Lin");
        assertThat(warning(wei)).isVisible();
        assertThat(own(wei)).hasValue("words of Wei");
        standSideBySide(own(wei).boundingBox(), theirs.boundingBox());
        letGo(wei.page(), held);
        assertThat(wei.translation("title").locator(".which").last()).containsText(lin.ownName());
    }

    private static void standSideBySide(BoundingBox mine, BoundingBox theirs) {
        assertThat(theirs.x).isGreaterThan(mine.x + mine.width);
        assertThat(theirs.y).isBetween(mine.y - 20, mine.y + 20);
    }

    private static Deque<Route> holdSaves(Page page) {
        Deque<Route> held = new ArrayDeque<>();
        page.route(address -> address.contains("v-r=uidl"), route -> {
            String sent = route.request().postData();
            if (sent != null && sent.contains("\"save\"")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        return held;
    }

    /** Lets the save go, and waits for the server's answer to it. */
    private static void letGo(Page page, Deque<Route> held) {
        page.unrouteAll();
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> held.forEach(Route::resume));
    }

    private static void choose(String messageKey) {
        wei.button(messageKey).click();
    }

    private static Locator own(Desk desk) {
        return desk.translation("title").locator("textarea.mine");
    }

    private static Locator warning(Desk desk) {
        return desk.translation("title").locator(".warning");
    }
}
