/** What the checks find in the team's translations, and what people have let stand. */
@NullMarked
package app.diglot.translation.findings;

import org.jspecify.annotations.NullMarked;
