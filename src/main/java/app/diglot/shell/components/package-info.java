/** Components that every module's views may use. */
@NullMarked
@NamedInterface("components")
package app.diglot.shell.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
