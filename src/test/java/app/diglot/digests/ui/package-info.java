@NullMarked
package app.diglot.digests.ui;

import org.jspecify.annotations.NullMarked;
