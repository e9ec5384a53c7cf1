/** Issues, the frozen text of what was published, and the public site that is made from them alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "settings",
            "texts",
            "digests",
            "topics",
            "library",
            "accounts",
            "shell :: components"
        })
package app.diglot.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
