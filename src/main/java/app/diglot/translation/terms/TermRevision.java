package app.diglot.translation.terms;

import app.diglot.shared.PersonId;
import app.diglot.translation.glossary.Term;
import java.time.Instant;

/** What a term was, from {@code changedAt} until {@code replacedAt}, and who had made it so. */
public record TermRevision(Term term, PersonId changedBy, Instant changedAt, Instant replacedAt) {}
