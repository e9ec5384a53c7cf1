@NullMarked
package app.diglot.library;

import org.jspecify.annotations.NullMarked;
