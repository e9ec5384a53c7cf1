package app.diglot.accounts;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way in to a new installation: there is no built-in password, but one made at each start until it has been used. */
@Component
class FirstPassword {

    private static final PersonName ADMIN = new PersonName("admin");

    private final PersonRepository persons;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    FirstPassword(PersonRepository persons, Passwords passwords, AuditTrail audit, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a password for the first account, and the account where there is nobody. Nothing once it has been used. */
    @Transactional
    Optional<OneTimePassword> make() {
        var password = OneTimePasswords.next();
        if (persons.count() == 0) {
            var admin = new PersonEntity(
                    ADMIN, ADMIN.value(), passwords.hash(password), EnumSet.allOf(Role.class), clock.instant());
            persons.save(admin);
            audit.write(null, "person-added", admin.name(), "first start");
            return Optional.of(new OneTimePassword(admin.id(), admin.name(), password));
        }
        return persons.named(ADMIN.value())
                .filter(admin -> admin.passwordOneTime() && admin.lastSeenAt().isEmpty() && !admin.disabled())
                .map(admin -> {
                    admin.giveOneTimePassword(passwords.hash(password));
                    return new OneTimePassword(admin.id(), admin.name(), password);
                });
    }
}
