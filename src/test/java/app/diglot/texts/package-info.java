@NullMarked
package app.diglot.texts;

import org.jspecify.annotations.NullMarked;
