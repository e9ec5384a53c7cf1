/** The team's glossary as it is stored, with who changed what. */
@NullMarked
package app.diglot.translation.terms;

import org.jspecify.annotations.NullMarked;
