package app.diglot.translation.approved;

import app.diglot.shared.PersonId;
import app.diglot.translation.memory.Adapted;
import app.diglot.translation.memory.ApprovedPair;
import java.time.Instant;

/**
 * An approved translation of a sentence like one that is to be translated.
 *
 * @param sentence the one to be translated
 * @param score how much alike they are, in percent
 * @param adapted the translation with the numbers and atoms of the sentence
 */
public record Offer(
        String sentence, ApprovedPair pair, int score, Adapted adapted, PersonId approvedBy, Instant approvedAt) {}
