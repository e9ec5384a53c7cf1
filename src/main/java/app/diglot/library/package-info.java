/** Papers, their authors and licences. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "shell :: components"})
package app.diglot.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
