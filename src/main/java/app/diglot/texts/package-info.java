/** Texts by key: saved by field with a version, conflicts kept, history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package app.diglot.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
