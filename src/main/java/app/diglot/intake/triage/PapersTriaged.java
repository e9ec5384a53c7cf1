package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.shared.DeskChange;
import java.util.Set;

/** Somebody chose, rejected or claimed these papers, gave a reason, or took that back. */
public record PapersTriaged(Set<PaperId> papers) implements DeskChange {}
