/** Approved translations, found again by likeness: an index in memory, without database and clock. */
@NullMarked
package app.diglot.translation.memory;

import org.jspecify.annotations.NullMarked;
