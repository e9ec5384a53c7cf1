package app.diglot.accounts;

import app.diglot.shared.Language;
import app.diglot.shell.components.DeskPreferences;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives the frame of the desk what it has to know of the person. */
@Component
class PersonPreferences implements DeskPreferences {

    private final OwnAccount account;
    private final CurrentPerson person;

    PersonPreferences(OwnAccount account, CurrentPerson person) {
        this.account = account;
        this.person = person;
    }

    @Override
    public Optional<Language> language() {
        return person.signedIn().flatMap(signedIn -> account.language());
    }

    @Override
    public void prefer(Language language) {
        account.prefer(language);
    }

    @Override
    public String displayName() {
        return person.signedIn().map(SignedIn::displayName).orElse("");
    }
}
