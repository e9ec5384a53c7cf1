package app.diglot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a test out where there is no browser, and writes down that it did. */
class BrowserCondition implements ExecutionCondition {

    /** Read by the launcher. */
    private static final Path SKIPPED = Path.of("target", "browser-tests-skipped");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser was found");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(
                    "This test needs Chromium or Chrome on the PATH, and CI=true allows no skipping");
        }
        note(context.getDisplayName());
        return ConditionEvaluationResult.disabled("no Chromium or Chrome was found");
    }

    private static void note(String test) {
        try {
            Files.writeString(SKIPPED, "  " + test + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
