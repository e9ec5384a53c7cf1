@NullMarked
package app.diglot.intake.rules;

import org.jspecify.annotations.NullMarked;
