/** Machine drafts: what is asked of a translation service, and what of its answer a person gets to see. */
@NullMarked
package app.diglot.translation.drafts;

import org.jspecify.annotations.NullMarked;
