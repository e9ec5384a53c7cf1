/** Values that every module speaks: identifiers, languages, texts and the one place where HTML is made. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package app.diglot.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
