@NullMarked
package app.diglot.translation.interchange;

import org.jspecify.annotations.NullMarked;
