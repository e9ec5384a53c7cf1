@NullMarked
package app.diglot.intake;

import org.jspecify.annotations.NullMarked;
