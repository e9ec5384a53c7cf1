package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.diglot.testing.RunningDiglot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person at the desk, in a language: finds things by what they are called there, as people do. */
final class Desk {

    static final String PASSWORD = "correct horse battery staple 42";

    private static final Pattern DIGEST = Pattern.compile(".*/desk/digests/[0-9a-f-]{36}");

    private static final Pattern ELSEWHERE_THAN_THE_LOGIN = Pattern.compile("^(?!.*/login).*$");

    private final RunningDiglot diglot;
    private final String address;
    private final Page page;
    private final Words words;

    Desk(RunningDiglot diglot, Page page, Words words) {
        this(diglot, diglot.address(), page, words);
    }

    /** A person who reaches the application at another address than its own. */
    Desk(RunningDiglot diglot, String address, Page page, Words words) {
        this.diglot = diglot;
        this.address = address;
        this.page = page;
        this.words = words;
    }

    Page page() {
        return page;
    }

    /** Goes to an address below the desk's. */
    void open(String path) {
        page.navigate(address + "/desk/" + path);
    }

    void logIn(String name, String password) {
        open("login");
        enter(name, password);
    }

    /** Logs in on the page that asks for it. */
    void enter(String name, String password) {
        enterNameAndPassword(name, password);
        page.waitForURL(ELSEWHERE_THAN_THE_LOGIN);
    }

    void enterNameAndPassword(String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        button("accounts.login.submit").click();
    }

    /** The first log-in of all: with the one-time password that the start printed, which has to be changed at once. */
    void logInForTheFirstTime() {
        logInForTheFirstTime("admin", diglot.oneTimePassword().orElseThrow());
    }

    void logInForTheFirstTime(String name, String oneTimePassword) {
        logIn(name, oneTimePassword);
        Locator fields = page.locator("vaadin-password-field:not([hidden]) input:visible");
        assertThat(fields).hasCount(2);
        for (Locator field : fields.all()) {
            field.fill(PASSWORD);
        }
        button("accounts.password.submit").click();
        assertThat(page.locator(".desk-nav")).isVisible();
    }

    /** Adds a person with this role besides a translator's, and gives the one-time password. */
    String addPerson(String name, String role) {
        open("people");
        button("accounts.people.add").click();
        page.getByLabel(word("accounts.people.name")).fill(name);
        page.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(word("accounts.role." + role)))
                .locator("input")
                .check();
        button("accounts.people.save").click();
        String password = page.locator(".one-time-password input").inputValue();
        button("accounts.oneTime.done").click();
        return password;
    }

    /** How the person is called at the desk. */
    String ownName() {
        return page.locator(".desk-person-name").textContent();
    }

    /** Opens a paper of a digest for translation, counted from 1. */
    void translate(String digest, int paper) {
        open(digest + "/translate");
        Locator item = page.locator(".rail-item").nth(paper - 1);
        assertThat(item).isVisible();
        if (!"true".equals(item.getAttribute("aria-current"))) { // else the fields would be made anew under the hand
            item.click();
            assertThat(item).hasAttribute("aria-current", "true");
        }
        assertThat(page.locator(".translate-part[data-open]"))
                .isVisible(); // a paper may come into the page after it is chosen
    }

    /** The field in which a paper's text is translated. */
    Locator translation(String field) {
        return field(translationOf(field)).first();
    }

    /** Opens the demo digest from the list, and gives its address below the desk's: {@code digests/UUID}. */
    String openTheDemo() {
        return openTheDigestOf("2023-12-07");
    }

    /** Opens the only digest of a day from the list, and gives its address below the desk's. */
    String openTheDigestOf(String day) {
        open("digests?from=" + day + "&to=" + day);
        page.locator("main a[href*='digests/']").first().click();
        page.waitForURL(DIGEST);
        assertThat(page.locator("main h1")).containsText("LLM");
        return "digests/" + page.url().replaceFirst(".*/", "");
    }

    /** The field of a text, by its label as the person reads it. */
    Locator field(String label) {
        return page.locator("diglot-autosave:not(.translate-part:not([data-open]) *)")
                .filter(new Locator.FilterOptions().setHasText(label));
    }

    /** Types into a field and waits until it says that it is saved. */
    void write(Locator field, String text) {
        field.locator("textarea.mine").fill(text);
        assertThat(field.locator(".status")).hasText(word("shell.field.saved"));
    }

    /** What a text is called where it is translated: "Title in Chinese". */
    String translationOf(String field) {
        return word("translation.into.zh").replace("{0}", word("translation.field." + field));
    }

    Locator button(String messageKey) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.of(messageKey)).setExact(true));
    }

    String word(String messageKey) {
        return words.of(messageKey);
    }
}
