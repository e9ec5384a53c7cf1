package app.diglot.translation.terms;

import app.diglot.shared.PersonId;
import app.diglot.translation.glossary.Term;
import java.time.Instant;

/** A term of the team's with its last author. {@code version} is what a change has to name. */
public record StoredTerm(TermId id, Term term, PersonId changedBy, Instant changedAt, long version) {}
