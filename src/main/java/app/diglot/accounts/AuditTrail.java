package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes audit entries, also where nobody has signed in yet. */
@Component
class AuditTrail {

    private final AuditEntryRepository entries;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    void write(@Nullable PersonId person, String action, String subject, String detail) {
        entries.save(new AuditEntryEntity(clock.instant(), person, action, cut(subject, 200), cut(detail, 1000)));
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
