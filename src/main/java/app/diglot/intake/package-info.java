/** Bringing papers in: formats, and arXiv itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "library",
            "library :: components",
            "topics",
            "settings",
            "accounts",
            "shell :: components"
        })
package app.diglot.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
