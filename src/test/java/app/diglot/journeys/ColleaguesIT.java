package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two people on one digest, each seeing what the other does while the screen is open. */
@NeedsBrowser
class ColleaguesIT {

    private static final String TITLE = "多任务学习可以改善最差群体的结果";
    private static final String NOTE = "Read this beside last week's paper";
    private static final String REPLY = "Which one? 我还没写完";

    private final Words words = Words.english();

    @Test
    void seeStatesOrderAndNotesAsTheyChange() {
        try (RunningDiglot diglot = RunningDiglot.start();
                Chromium chromium = new Chromium()) {
            Desk ada = new Desk(diglot, chromium.window(words.tag()), words);
            ada.logInForTheFirstTime();
            String password = ada.addPerson("grace", "REVIEWER");
            String digest = ada.openTheDemo();
            Desk grace = new Desk(diglot, chromium.window(words.tag()), words);
            grace.logInForTheFirstTime("grace", password);

            seesTheReview(ada, grace, digest);
            seesTheOrder(ada, grace, digest);
            seesTheNewNoteAtOnce(ada, digest);
            keepsTheReply(grace, ada.page().url());
            org.assertj.core.api.Assertions.assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private static void seesTheReview(Desk ada, Desk grace, String digest) {
        ada.open(digest + "/translate");
        grace.open(digest + "/translate");
        ada.write(ada.field(ada.translationOf("title")).first(), TITLE);
        Locator title = grace.page().locator(".pair").first();
        assertThat(title).hasAttribute("data-state", "translated");
        title.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(grace.word("translation.review")))
                .click();
        assertThat(ada.page().locator(".pair").first()).hasAttribute("data-state", "reviewed");
        assertThat(ada.page().locator(".screen-head .progress, .screen-head-tools .progress"))
                .containsText("1 reviewed");
    }

    private static void seesTheOrder(Desk ada, Desk grace, String digest) {
        ada.open(digest);
        grace.open(digest);
        Locator first = ada.page().locator(".entry .entry-title").first();
        String title = first.innerText();
        assertThat(grace.page().locator(".entry .entry-title").first()).hasText(title);
        ada.page().keyboard().press("j");
        ada.page().keyboard().press("Alt+ArrowDown");
        assertThat(grace.page().locator(".entry .entry-title").nth(1)).hasText(title);
    }

    /** The note is a text of its own as soon as it is public, without the paper being opened again. */
    private static void seesTheNewNoteAtOnce(Desk ada, String digest) {
        ada.open(digest + "/translate");
        Page page = ada.page();
        Locator rows = page.locator(".translate-part[data-open] .pair");
        assertThat(rows).hasCount(2);
        Locator abstractWords =
                page.locator(".translate-part[data-open] .annotated-words").first();
        abstractWords.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        Locator note = page.locator(".note-new");
        ada.write(note.locator("diglot-autosave"), NOTE);
        note.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ada.word("annotation.public")))
                .click();
        ada.button("annotation.done").click();
        assertThat(rows).hasCount(3);
        assertThat(rows.last()).containsText(NOTE);
    }

    private static void keepsTheReply(Desk grace, String paper) {
        Page page = grace.page();
        page.navigate(paper);
        Locator reply = page.locator("diglot-reply").first();
        reply.locator("button").click();
        reply.locator("textarea").fill(REPLY);
        page.reload();
        assertThat(reply.locator("textarea")).hasValue(REPLY);
        reply.locator("button.primary").click();
        assertThat(page.locator(".note-reply")).containsText(REPLY);
        assertThat(reply.locator("textarea")).hasCount(0);
        page.reload();
        assertThat(page.locator(".note-reply")).containsText(REPLY);
        assertThat(reply.locator("textarea")).hasCount(0);
    }
}
