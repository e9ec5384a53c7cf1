package app.diglot.intake.triage;

import app.diglot.accounts.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that each person likes in triage. */
@Service
public class TriageKeys {

    private final TriageKeysRepository keys;
    private final CurrentPerson person;

    TriageKeys(TriageKeysRepository keys, CurrentPerson person) {
        this.keys = keys;
        this.person = person;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public KeyBindings own() {
        return keys.findById(person.id().id()).map(TriageKeysEntity::bindings).orElse(KeyBindings.USUAL);
    }

    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void keep(KeyBindings wanted) {
        TriageKeysEntity own = keys.findById(person.id().id()).orElseGet(() -> new TriageKeysEntity(person.id()));
        own.become(wanted);
        keys.save(own);
    }
}
