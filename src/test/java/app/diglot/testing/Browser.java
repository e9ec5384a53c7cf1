package app.diglot.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium or a relative of it: Playwright's download reaches a host that many machines do not. */
public final class Browser {

    private static final List<String> PROGRAMS = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");

    private static final List<Path> APPLICATIONS = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));

    private Browser() {}

    /** Gives its program: the one that {@code DIGLOT_TEST_BROWSER} names, or the first that is found. */
    public static Optional<Path> find() {
        String named = System.getenv("DIGLOT_TEST_BROWSER");
        Stream<Path> candidates = named != null ? Stream.of(Path.of(named)) : usualPlaces();
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> usualPlaces() {
        List<Path> folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.concat(
                PROGRAMS.stream().flatMap(program -> folders.stream().map(folder -> folder.resolve(program))),
                APPLICATIONS.stream());
    }
}
