package app.diglot.accounts;

import java.text.Normalizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id and compares them. Passwords are compared in normal form NFKC, however they were typed. */
@Component
class Passwords {

    private final Argon2PasswordEncoder encoder;
    private final String nobodysHash;

    // OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB of memory, 2 iterations and 1 degree of parallelism.
    Passwords(
            @Value("${diglot.argon2.memory:19456}") int memoryInKibibytes,
            @Value("${diglot.argon2.iterations:2}") int iterations) {
        encoder = new Argon2PasswordEncoder(16, 32, 1, memoryInKibibytes, iterations);
        nobodysHash = hash(OneTimePasswords.next());
    }

    String hash(String password) {
        return hashOf(normal(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(normal(password), hash);
    }

    /** Takes as long as {@link #matches}, so that the time of an answer does not tell whether a name exists. */
    void matchNobody(String password) {
        encoder.matches(normal(password), nobodysHash);
    }

    private String hashOf(String normal) {
        var hash = encoder.encode(normal);
        if (hash == null) {
            throw new IllegalStateException("No hash of a password");
        }
        return hash;
    }

    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
