package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrators' work on the people of the team. Every act is in the audit log. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Accounts {

    private final PersonRepository persons;
    private final FirstPassword firstPassword;
    private final Passwords passwords;
    private final SignInDelay delay;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Accounts(
            PersonRepository persons,
            FirstPassword firstPassword,
            Passwords passwords,
            SignInDelay delay,
            AuditTrail audit,
            CurrentPerson currentPerson,
            Clock clock) {
        this.persons = persons;
        this.firstPassword = firstPassword;
        this.passwords = passwords;
        this.delay = delay;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Gives everyone, the disabled too, by name. */
    @Transactional(readOnly = true)
    public List<Person> everyone() {
        return persons.everyone().stream().map(PersonEntity::toPerson).toList();
    }

    /**
     * Adds a person and gives the password for the first sign-in; it is not kept and cannot be shown again.
     *
     * @throws NameTaken where another person has the name
     */
    public OneTimePassword add(PersonName name, String displayName, Collection<Role> roles) {
        if (persons.named(name.value()).isPresent()) {
            throw new NameTaken(name);
        }
        var password = OneTimePasswords.next();
        var person = new PersonEntity(
                name, shown(displayName, name.value()), passwords.hash(password), roles, clock.instant());
        persons.save(person);
        audit("person-added", person, Set.copyOf(roles).toString());
        return new OneTimePassword(person.id(), person.name(), password);
    }

    /** Shows the person under another name; an empty one means the name to sign in with. */
    public void rename(PersonId id, String displayName) {
        var person = person(id);
        person.rename(shown(displayName, person.name()));
        audit("person-renamed", person, "");
    }

    /**
     * Keeps the person out; running sessions end.
     *
     * @throws LastAdministrator where nobody else could manage people
     */
    public void disable(PersonId id) {
        keepAnAdministratorBeside(id);
        var person = person(id);
        person.disable();
        audit("person-disabled", person, "");
    }

    /** Lets a disabled person in again. */
    public void enable(PersonId id) {
        var person = person(id);
        person.enable();
        audit("person-enabled", person, "");
    }

    /**
     * Sets the person's roles. Running sessions have them at their next request.
     *
     * @throws LastAdministrator where nobody else could manage people
     */
    public void changeRoles(PersonId id, Collection<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministratorBeside(id);
        }
        var person = person(id);
        person.changeRoles(roles);
        audit("roles-changed", person, Set.copyOf(roles).toString());
    }

    /** Makes a one-time password, shown once. Running sessions of the person end, and a delay is over. */
    public OneTimePassword newPassword(PersonId id) {
        return newPassword(person(id));
    }

    /**
     * Makes a one-time password for a person who is locked out, for the command line: enables the person and ends a delay.
     *
     * @throws UnknownPerson where nobody has the name
     */
    @PreAuthorize("hasAuthority('OPERATOR')")
    public OneTimePassword resetPassword(String name) {
        if (persons.count() == 0) {
            // A folder that was never run: what its first run would have made is made now.
            firstPassword.make();
        }
        var person = PersonName.parse(name)
                .flatMap(parsed -> persons.named(parsed.value()))
                .orElseThrow(() -> new UnknownPerson(name));
        person.enable();
        return newPassword(person);
    }

    private OneTimePassword newPassword(PersonEntity person) {
        var password = OneTimePasswords.next();
        person.giveOneTimePassword(passwords.hash(password));
        delay.forget(person.name());
        audit("password-made", person, "");
        return new OneTimePassword(person.id(), person.name(), password);
    }

    private void keepAnAdministratorBeside(PersonId id) {
        var administrators = persons.lockEnabledWith(Role.ADMINISTRATOR).stream()
                .map(PersonEntity::id)
                .toList();
        if (administrators.equals(List.of(id))) {
            throw new LastAdministrator();
        }
    }

    private PersonEntity person(PersonId id) {
        return persons.withRoles(id.id()).orElseThrow(() -> new UnknownPerson(id.toString()));
    }

    private void audit(String action, PersonEntity person, String detail) {
        audit.write(currentPerson.id(), action, person.name(), detail);
    }

    private static String shown(String displayName, String name) {
        var stripped = displayName.strip();
        if (stripped.codePointCount(0, stripped.length()) > 120) {
            throw new IllegalArgumentException("A name to show has at most 120 characters");
        }
        return stripped.isEmpty() ? name : stripped;
    }
}
