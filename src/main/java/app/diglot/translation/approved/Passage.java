package app.diglot.translation.approved;

import app.diglot.shared.PersonId;
import app.diglot.translation.memory.Occurrence;
import java.time.Instant;

/** Where certain words stand in an approved pair, and who approved it when. */
public record Passage(Occurrence occurrence, PersonId approvedBy, Instant approvedAt) {}
