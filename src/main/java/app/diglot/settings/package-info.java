/** What administrators set for the whole installation: one versioned JSON document by name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package app.diglot.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
