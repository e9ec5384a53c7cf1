/** What may be wrong with a translation, found by comparing it with its source. Plain Java, without clock or database. */
@NullMarked
package app.diglot.translation.checks;

import org.jspecify.annotations.NullMarked;
