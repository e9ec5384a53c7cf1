/** The screens of digests. */
@NullMarked
package app.diglot.digests.ui;

import org.jspecify.annotations.NullMarked;
