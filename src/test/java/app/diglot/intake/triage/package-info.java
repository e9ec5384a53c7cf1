@NullMarked
package app.diglot.intake.triage;

import org.jspecify.annotations.NullMarked;
