package app.diglot.accounts;

import app.diglot.shared.Language;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own accounts: choose a password and a language. */
@Service
@Transactional
public class OwnAccount {

    /** The only authority of a person whose password was made by Diglot. */
    public static final String CHANGE_PASSWORD = "CHANGE_PASSWORD";

    private static final String WITH_OWN_PASSWORD = "hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')";
    private static final String ANYONE = "hasAuthority('CHANGE_PASSWORD') or " + WITH_OWN_PASSWORD;

    private final PersonRepository persons;
    private final Passwords passwords;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final SignInDelay delay;

    OwnAccount(
            PersonRepository persons,
            Passwords passwords,
            CurrentPerson currentPerson,
            AuditTrail audit,
            SignInDelay delay) {
        this.persons = persons;
        this.passwords = passwords;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.delay = delay;
    }

    /** Replaces the one-time password by the person's own. All other sessions of the person end. */
    @PreAuthorize("hasAuthority('CHANGE_PASSWORD')")
    public void choosePassword(String password) {
        choose(me(), password);
    }

    /**
     * Replaces the person's password. All other sessions of the person end.
     *
     * @throws WrongPassword where {@code current} is not the person's password
     * @throws SignInDelayed after too many wrong ones
     */
    @PreAuthorize(WITH_OWN_PASSWORD)
    public void changePassword(String current, String password) {
        var me = me();
        delay.attempt(me.name()).ifPresent(wait -> {
            throw new SignInDelayed(wait);
        });
        if (!passwords.matches(current, me.passwordHash())) {
            throw new WrongPassword();
        }
        delay.forget(me.name());
        choose(me, password);
    }

    /** Gives the language that the person prefers for the desk, where one was chosen; who has no account has chosen none. */
    @PreAuthorize(ANYONE)
    @Transactional(readOnly = true)
    public Optional<Language> language() {
        return persons.findById(currentPerson.id().id()).flatMap(PersonEntity::language);
    }

    /** Sets the language that the person prefers for the desk. */
    @PreAuthorize(ANYONE)
    public void prefer(Language language) {
        me().prefer(language);
    }

    private void choose(PersonEntity me, String password) {
        PasswordRules.weakness(password, me.name(), me.displayName()).ifPresent(weakness -> {
            throw new PasswordRefused(weakness);
        });
        if (passwords.matches(password, me.passwordHash())) {
            throw new PasswordRefused(Weakness.SAME_AS_BEFORE);
        }
        me.choosePassword(passwords.hash(password));
        audit.write(me.id(), "password-changed", me.name(), "");
    }

    private PersonEntity me() {
        var id = currentPerson.id();
        return persons.findById(id.id()).orElseThrow(() -> new UnknownPerson(id.toString()));
    }
}
