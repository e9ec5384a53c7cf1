package app.diglot.intake.batches;

import app.diglot.shared.DeskChange;
import java.time.LocalDate;

/** A batch's numbers or its state changed. */
public record BatchChanged(LocalDate day) implements DeskChange {}
