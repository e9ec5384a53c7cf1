@NullMarked
package app.diglot.intake.batches;

import org.jspecify.annotations.NullMarked;
