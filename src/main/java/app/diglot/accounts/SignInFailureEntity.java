package app.diglot.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often signing in failed for a name or from an address. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailureEntity {

    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SignInFailureEntity() {}

    SignInFailureEntity(String subject, Instant now) {
        this.subject = subject;
        this.lastFailedAt = now;
    }

    void count(Instant now) {
        failures++;
        lastFailedAt = now;
    }

    String subject() {
        return subject;
    }

    int failures() {
        return failures;
    }

    Instant lastFailedAt() {
        return lastFailedAt;
    }
}
