package app.diglot.accounts;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing, per account and per address. An attempt is counted before the password is looked at, so that attempts at
 * the same time do not slip through; a success forgets them. Attempts during a delay do not lengthen it.
 */
@Component
class SignInDelay {

    private final SignInFailureRepository failures;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    SignInDelay(SignInFailureRepository failures, PlatformTransactionManager transactions, Clock clock) {
        this.failures = failures;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // What was counted stays counted when the caller's transaction is rolled back.
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts an attempt to sign in, or gives how long to wait before the next one. */
    Optional<Duration> attempt(String name, String address) {
        return attempt(List.of(account(name), from(address)));
    }

    /** Counts an attempt of a person who has signed in already. */
    Optional<Duration> attempt(String name) {
        return attempt(List.of(account(name)));
    }

    /** Forgets the failures of an account and an address. */
    void forget(String name, String address) {
        forget(List.of(account(name), from(address)));
    }

    /** Forgets the failures of an account. */
    void forget(String name) {
        forget(List.of(account(name)));
    }

    /** Gives how long an account waits now. */
    Duration remaining(String name) {
        return failures.findById(account(name).subject())
                .map(failure ->
                        DelayRule.ACCOUNT.remaining(failure.failures(), failure.lastFailedAt(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> attempt(List<Guarded> guarded) {
        oneAtATime.lock();
        try {
            return Optional.ofNullable(apart.execute(status -> countOrWait(guarded)))
                    .filter(Duration::isPositive);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Duration countOrWait(List<Guarded> guarded) {
        var now = clock.instant();
        failures.forgetBefore(now.minus(DelayRule.FORGOTTEN_AFTER));
        var known = new ArrayList<SignInFailureEntity>();
        for (var each : guarded) {
            var failure =
                    failures.findById(each.subject()).orElseGet(() -> new SignInFailureEntity(each.subject(), now));
            var wait = each.rule().remaining(failure.failures(), failure.lastFailedAt(), now);
            if (wait.isPositive()) {
                return wait;
            }
            known.add(failure);
        }
        known.forEach(failure -> failure.count(now));
        failures.saveAll(known);
        return Duration.ZERO;
    }

    private void forget(List<Guarded> guarded) {
        apart.executeWithoutResult(
                status -> failures.forget(guarded.stream().map(Guarded::subject).toList()));
    }

    private record Guarded(String subject, DelayRule rule) {}

    // People type passwords into the field of the name: what was typed is not kept, its digest is.
    private static Guarded account(String name) {
        var key = PersonName.parse(name).map(PersonName::value).orElse(name);
        return new Guarded("account:" + digest(key), DelayRule.ACCOUNT);
    }

    private static Guarded from(String address) {
        return new Guarded("address:" + network(address), DelayRule.ADDRESS);
    }

    /** An IPv6 network of 64 bits belongs to one household, so its addresses count as one. */
    static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (IllegalArgumentException e) {
            return digest(address); // a proxy may write anything into its header
        }
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
