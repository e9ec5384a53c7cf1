/** How like papers are to those that were decided on before, by their words. Texts in, scores and reasons out; nothing is stored. */
@NullMarked
package app.diglot.intake.likeness;

import org.jspecify.annotations.NullMarked;
