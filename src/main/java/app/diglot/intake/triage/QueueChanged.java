package app.diglot.intake.triage;

import app.diglot.shared.DeskChange;
import java.time.LocalDate;

/** Papers joined the queue under this listing day, or left it. */
public record QueueChanged(LocalDate day) implements DeskChange {}
