@NullMarked
package app.diglot.intake.likeness;

import org.jspecify.annotations.NullMarked;
