/** Papers offered to topics, and what the editors decide about them. */
@NullMarked
@NamedInterface("triage")
package app.diglot.intake.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
