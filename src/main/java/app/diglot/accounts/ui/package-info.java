/** The screens of people: signing in, the own password, the team. */
@NullMarked
package app.diglot.accounts.ui;

import org.jspecify.annotations.NullMarked;
