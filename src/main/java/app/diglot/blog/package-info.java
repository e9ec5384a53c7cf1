/** An issue to blog posts, and old posts back into library and digests. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "settings",
            "publishing",
            "digests",
            "translation",
            "annotation",
            "topics",
            "library",
            "library :: components",
            "accounts",
            "shell :: components"
        })
package app.diglot.blog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
