/** The screen of the team's glossary. */
@NullMarked
package app.diglot.translation.ui;

import org.jspecify.annotations.NullMarked;
