package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.digests.EntryId;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import java.util.Optional;

/** What a person can do with an entry on its row. */
interface EntryActions extends ReplacementNotice.Actions {

    void toggle(EntryId entry);

    void focused(EntryId entry);

    void move(EntryId entry, int place);

    void remove(EntryId entry);

    void assign(Entry entry, Optional<PersonId> owner);

    void correct(Entry entry);

    void setLanguage(TextKey text, Language language);
}
