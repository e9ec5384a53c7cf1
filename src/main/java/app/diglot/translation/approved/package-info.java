/** What the team has approved, sentence by sentence: stored, and found again where it helps. */
@NullMarked
package app.diglot.translation.approved;

import org.jspecify.annotations.NullMarked;
