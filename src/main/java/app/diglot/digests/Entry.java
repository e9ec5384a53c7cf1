package app.diglot.digests;

import app.diglot.library.Paper;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import java.util.Optional;

/** A paper in a digest. {@code place} counts from 0; the languages are the ones that note and takeaways are written in. */
public record Entry(
        EntryId id,
        Paper paper,
        int place,
        Optional<PersonId> owner,
        Language noteLanguage,
        Language takeawaysLanguage) {}
