/** The workbench: source and translation side by side, for the views of other modules. */
@NullMarked
@NamedInterface("components")
package app.diglot.translation.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
