/** Sentences of English and Chinese research prose: found by rules, split and joined by hand. Plain Java over plain text. */
@NullMarked
package app.diglot.translation.segments;

import org.jspecify.annotations.NullMarked;
