/** Notes on stretches of text, their threads, and finding the stretch again after the text has changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "library", "accounts", "shell :: components"})
package app.diglot.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
