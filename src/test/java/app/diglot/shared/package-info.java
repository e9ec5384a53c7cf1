/** Tests of the values that every module speaks. */
@NullMarked
package app.diglot.shared;

import org.jspecify.annotations.NullMarked;
