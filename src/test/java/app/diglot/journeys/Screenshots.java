package app.diglot.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures for people to look at, in {@code target/screenshots}; with {@code -Ddiglot.screenshots=docs/screenshots} those that the
 * README shows are made anew.
 */
final class Screenshots {

    private static final Path TARGET = Path.of("target", "screenshots");

    private Screenshots() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(TARGET.resolve(name + ".png")));
    }

    static void takeForReadme(Page page, String name) {
        Path folder = Path.of(System.getProperty("diglot.screenshots", TARGET.toString()));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
