package app.diglot.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The secret of this run, which the command line proves that it has read. */
@Component
class ControlToken {

    static final String HEADER = "X-Diglot-Control";

    private static final int BYTES = 32;

    private final String value;

    ControlToken() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    String value() {
        return value;
    }

    /** Takes the same time whatever the candidate has in common with the token. */
    boolean equalTo(String candidate) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }
}
