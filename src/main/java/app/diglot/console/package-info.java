/** Commands of the command line, run here or by the app that is already running. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake :: batches",
            "intake",
            "topics",
            "blog",
            "publishing",
            "digests",
            "accounts"
        })
package app.diglot.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
