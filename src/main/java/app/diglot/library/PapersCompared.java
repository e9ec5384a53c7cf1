package app.diglot.library;

import app.diglot.shared.DeskChange;
import java.util.Set;

/** Somebody said whether two papers are one, or took that back. */
public record PapersCompared(Set<PaperId> papers) implements DeskChange {}
