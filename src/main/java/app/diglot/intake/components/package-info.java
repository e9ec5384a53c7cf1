/** What views show of papers that come in. */
@NullMarked
@NamedInterface("components")
package app.diglot.intake.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
