@NullMarked
package app.diglot.translation.memory;

import org.jspecify.annotations.NullMarked;
