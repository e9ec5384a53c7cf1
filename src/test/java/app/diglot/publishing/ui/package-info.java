/** Tests of the Publish screen. */
@NullMarked
package app.diglot.publishing.ui;

import org.jspecify.annotations.NullMarked;
