/** The screens of intake: what each topic wants, and what to make of what came in. */
@NullMarked
package app.diglot.intake.ui;

import org.jspecify.annotations.NullMarked;
