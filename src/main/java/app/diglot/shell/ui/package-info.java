/** The frame of the desk. */
@NullMarked
package app.diglot.shell.ui;

import org.jspecify.annotations.NullMarked;
