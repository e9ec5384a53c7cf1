package app.diglot.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rights of running sessions true to what the administrators decided since they began. */
@Component
public class SessionAccess {

    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(5);

    private final PersonRepository persons;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionAccess(PersonRepository persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Gives what a session of this person may do now, or nothing where it has ended: disabled, or with another password. */
    @Transactional
    Optional<Authentication> now(SignedIn signedIn) {
        var person = persons.withRoles(signedIn.personId()).filter(known -> !known.disabled());
        person.ifPresent(this::seen);
        return person.map(PersonEntity::toAuthentication).filter(current -> isOf(current, signedIn));
    }

    /** Goes on under a new session id, with the person's present rights, after the password was changed in this session. */
    @Transactional(readOnly = true)
    public void renew(CurrentPerson currentPerson, HttpServletRequest request, HttpServletResponse response) {
        var person = persons.withRoles(currentPerson.id().id()).orElseThrow();
        request.changeSessionId();
        replace(person.toAuthentication(), request, response);
    }

    void replace(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private void seen(PersonEntity person) {
        var now = clock.instant();
        var recently =
                person.lastSeenAt().filter(seen -> seen.plus(SEEN_TO_WITHIN).isAfter(now));
        if (recently.isEmpty()) {
            persons.seen(person.id().id(), now);
        }
    }

    private static boolean isOf(Authentication current, SignedIn signedIn) {
        return current.getPrincipal() instanceof SignedIn present && present.accessStamp() == signedIn.accessStamp();
    }
}
