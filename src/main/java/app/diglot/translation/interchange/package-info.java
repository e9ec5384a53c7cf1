/** Files that other translators' tools read and write: memories, terms and texts, without database, clock and screen. */
@NullMarked
package app.diglot.translation.interchange;

import org.jspecify.annotations.NullMarked;
