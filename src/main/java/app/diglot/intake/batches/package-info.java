/** The papers of each listing day: fetched, counted, stored and offered to the topics. */
@NullMarked
@NamedInterface("batches")
package app.diglot.intake.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
