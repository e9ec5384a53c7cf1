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

    private final RunningDiglot diglot;
    private final Page page;
    private final Words words;

    Desk(RunningDiglot diglot, Page page, Words words) {
        this.diglot = diglot;
        this.page = page;
        this.words = words;
    }

    Page page() {
        return page;
    }

    /** Goes to an address below the desk's. */
    void open(String path) {
        page.navigate(diglot.address() + "/desk/" + path);
    }

    void logIn(String name, String password) {
        open("login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        button("accounts.login.submit").click();
        page.waitForURL(Pattern.compile("(?!.*login).*"));
    }

    /** The first log-in of all: with the one-time password that the start printed, which has to be changed at once. */
    void logInForTheFirstTime() {
        logIn("admin", diglot.oneTimePassword().orElseThrow());
        Locator fields = page.locator("vaadin-password-field input");
        assertThat(fields.first()).isVisible();
        for (Locator field : fields.all()) {
            field.fill(PASSWORD);
        }
        page.locator("vaadin-button[theme~=primary], button[type=submit]")
                .first()
                .click();
        assertThat(page.locator(".desk-nav")).isVisible();
    }

    Locator button(String messageKey) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of(messageKey)));
    }

    String word(String messageKey) {
        return words.of(messageKey);
    }
}
