package app.diglot.digests;

import app.diglot.library.Paper;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import java.util.Optional;

/**
 * A paper in a digest.
 *
 * @param paper in the version that the entry was made from
 * @param replacement the latest version, where that is another one
 * @param place counted from 0
 * @param noteLanguage the one that the note is written in
 */
public record Entry(
        EntryId id,
        Paper paper,
        Optional<Replacement> replacement,
        int place,
        Optional<PersonId> owner,
        Language noteLanguage,
        Language takeawaysLanguage) {}
