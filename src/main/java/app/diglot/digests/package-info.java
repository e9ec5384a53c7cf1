/** The digest, its entries and its workflow; where library, annotation and translation meet. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "settings",
            "texts",
            "library",
            "library :: components",
            "topics",
            "intake",
            "intake :: components",
            "intake :: sources",
            "intake :: triage",
            "annotation",
            "annotation :: components",
            "translation",
            "translation :: components",
            "accounts",
            "shell :: components"
        })
package app.diglot.digests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
