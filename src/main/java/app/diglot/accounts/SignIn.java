package app.diglot.accounts;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in by name and password. Unknown, disabled and mistyped get the same answer after the same time. */
@Component
class SignIn implements AuthenticationProvider {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final SignInDelay delay;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            PersonRepository persons,
            Passwords passwords,
            SignInDelay delay,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.delay = delay;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typedName = String.valueOf(attempt.getPrincipal());
        var password = String.valueOf(attempt.getCredentials());
        var address = address(attempt);
        delay.attempt(typedName, address).ifPresent(wait -> {
            throw new SignInDelayed(wait);
        });
        var person = PersonName.parse(typedName).flatMap(name -> persons.named(name.value()));
        if (!isRight(person, password)) {
            refuse(person, typedName, address);
        }
        delay.forget(typedName, address);
        return person.map(known -> enter(known, address, attempt)).orElseThrow();
    }

    private boolean isRight(Optional<PersonEntity> person, String password) {
        if (password.length() > 4 * PasswordRules.LONGEST) {
            return false;
        }
        if (person.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        return passwords.matches(password, person.get().passwordHash())
                && !person.get().disabled();
    }

    private void refuse(Optional<PersonEntity> person, String typedName, String address) {
        audit.write(person.map(PersonEntity::id).orElse(null), "sign-in-refused", address, "");
        var wait = delay.remaining(typedName);
        if (wait.isPositive()) {
            throw new SignInDelayed(wait);
        }
        throw new BadCredentialsException("Wrong name or password");
    }

    private Authentication enter(PersonEntity person, String address, Authentication attempt) {
        transaction.executeWithoutResult(status -> {
            persons.seen(person.id().id(), clock.instant());
            audit.write(person.id(), "signed-in", person.name(), address);
        });
        var authentication = person.toAuthentication();
        if (authentication instanceof UsernamePasswordAuthenticationToken token) {
            token.setDetails(attempt.getDetails());
        }
        return authentication;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
