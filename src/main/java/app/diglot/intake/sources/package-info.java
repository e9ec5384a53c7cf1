/** One class for each format that papers come in: bytes in; papers, warnings and errors with their place out. Nothing is stored here. */
@NullMarked
package app.diglot.intake.sources;

import org.jspecify.annotations.NullMarked;
