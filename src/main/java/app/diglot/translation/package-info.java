/** The translation of a text, its state and its review. Knows neither papers nor digests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "accounts", "settings", "shell :: components"})
package app.diglot.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
