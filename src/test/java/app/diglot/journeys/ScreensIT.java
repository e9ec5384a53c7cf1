package app.diglot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.Chromium;
import app.diglot.testing.NeedsBrowser;
import app.diglot.testing.RunningDiglot;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every screen in both languages, at two widths, light and dark: looked at by axe, and photographed for people. */
@NeedsBrowser
class ScreensIT {

    private static final String AXE = axe();
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final String BILINGUAL = "2023-12-08";
    private static final List<String> PUBLIC = List.of(
            "/",
            "/llm/2023-12-07",
            "/llm/" + BILINGUAL,
            "/llm/" + BILINGUAL + "/zh",
            "/llm/" + BILINGUAL + "/en",
            "/llm",
            "/archive",
            "/archive/2023-12",
            "/nowhere");
    private static final List<String> DESK = List.of(
            "digests",
            "glossary",
            "memory",
            "import",
            "export",
            "topics",
            "people",
            "people/audit",
            "settings",
            "account",
            "nowhere");
    private static final List<String> OF_DIGEST = List.of("", "/translate", "/correct", "/publish");

    private final List<String> findings = new ArrayList<>();

    @Test
    void haveNothingSeriousInTheEyesOfAxe() {
        try (RunningDiglot diglot = RunningDiglot.start();
                Chromium chromium = new Chromium()) {
            Desk english = new Desk(diglot, chromium.window("en"), Words.english());
            english.open("login");
            look(english.page(), "login-en");
            english.logInForTheFirstTime();
            publishABilingualDigest(diglot);
            looksAtTheDesk(english, "en");
            Desk chinese = new Desk(diglot, chromium.window("zh-CN"), Words.chinese());
            chinese.open("login");
            look(chinese.page(), "login-zh");
            chinese.logIn("admin", Desk.PASSWORD);
            looksAtTheDesk(chinese, "zh");
            for (String address : PUBLIC) {
                english.page().navigate(diglot.address() + address);
                look(english.page(), "site" + address.replaceAll("\\W+", "-"));
            }

            assertThat(findings).isEmpty();
            assertThat(chromium.scriptErrors()).isEmpty();
        }
    }

    private void looksAtTheDesk(Desk desk, String language) {
        for (String screen : DESK) {
            desk.open(screen);
            assertThat(desk.page().locator("main h1").first()).isVisible();
            look(desk.page(), "desk-" + screen.replace('/', '-') + "-" + language);
        }
        looksAtADigest(desk, desk.openTheDemo(), "digest", language);
        looksAtADigest(desk, desk.openTheDigestOf(BILINGUAL), "bilingual", language);
    }

    private void looksAtADigest(Desk desk, String digest, String name, String language) {
        for (String screen : OF_DIGEST) {
            desk.open(digest + screen);
            assertThat(desk.page().locator("main h1, main h2").first()).isVisible();
            look(desk.page(), "desk-" + name + screen.replace('/', '-') + "-" + language);
        }
    }

    /** With a note, a machine's translation, a person's, and none at all: what the demo has not. */
    private static void publishABilingualDigest(RunningDiglot diglot) {
        try {
            Path post = Files.writeString(
                    diglot.home().resolve(BILINGUAL + "_LLM.md"), ImportedPosts.markdown(BILINGUAL, "LLM"));
            var outcome = diglot.command(diglot.home(), "import", post.toString(), "--topic", "llm", "--publish");
            assertThat(outcome.exit()).as(outcome.err()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Page page, String name) {
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.reload(); // colours change over a moment: axe would judge, and the picture show, something in between
            assertThat(page.locator("h1, h2, vaadin-login-form").first()).isVisible();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 1000);
                String picture = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                Screenshots.take(page, picture);
                judge(page, picture);
                refuseSidewaysScrolling(page, picture);
            }
        }
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Frames are left out: the preview's is a public page, judged on its own, and lets no script in. */
    private void judge(Page page, String picture) {
        page.evaluate(AXE);
        Object found = page.evaluate("""
                async () => (await axe.run({iframes: false})).violations
                  .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                  .flatMap((rule) => rule.nodes.map((node) => `${rule.id} at ${node.target}: ${node.html}`))
                """);
        ((List<?>) found).forEach(finding -> findings.add(picture + ": " + finding));
    }

    private static String axe() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseSidewaysScrolling(Page page, String picture) {
        boolean scrolls = (boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        if (scrolls) {
            findings.add(picture + ": the page scrolls sideways");
        }
    }
}
