/** A text with its annotations, for other modules' views. */
@NullMarked
@NamedInterface("components")
package app.diglot.annotation.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
