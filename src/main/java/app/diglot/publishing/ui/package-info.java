/** The screen where a digest is put before readers. */
@NullMarked
package app.diglot.publishing.ui;

import org.jspecify.annotations.NullMarked;
