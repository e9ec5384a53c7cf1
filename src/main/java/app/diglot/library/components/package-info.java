/** What is known of a paper besides its words, for other modules' views. */
@NullMarked
@NamedInterface("components")
package app.diglot.library.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
