/** The frame of the desk: main layout, error views, design. Takes the person from the security context and knows no module. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package app.diglot.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
