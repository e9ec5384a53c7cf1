/** One class for each format that papers come in: bytes in; papers, warnings and errors with their place out. Nothing is stored here. */
@NullMarked
@NamedInterface("sources")
package app.diglot.intake.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
