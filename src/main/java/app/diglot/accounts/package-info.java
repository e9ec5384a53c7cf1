/** People, their roles, sign-in, security of both faces, and the audit log. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell :: components"})
package app.diglot.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
