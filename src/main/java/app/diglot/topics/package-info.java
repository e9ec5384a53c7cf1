/** What digests are about: a name in both languages, a slug, an order. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "shell :: components"})
package app.diglot.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
