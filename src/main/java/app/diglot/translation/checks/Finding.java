package app.diglot.translation.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param check the id of the check
 * @param source the place in the source, where there is one
 * @param target the place in the translation, where there is one
 * @param message the key of the message that explains it
 * @param parameters of the message, in their order
 * @param fix what mends it, where that is known
 */
public record Finding(
        String check,
        Severity severity,
        @Nullable Stretch source,
        @Nullable Stretch target,
        String message,
        List<String> parameters,
        @Nullable Fix fix) {

    /** Enough to recognise a stretch by; a message is one line. */
    private static final int LONGEST_PARAMETER = 120;

    public Finding {
        parameters = parameters.stream().map(Finding::shortened).toList();
    }

    private static String shortened(String parameter) {
        return parameter.length() <= LONGEST_PARAMETER ? parameter : parameter.substring(0, LONGEST_PARAMETER) + "…";
    }

    /** The message {@code translation.check.<check>.<what>}. */
    public static Finding of(String check, Severity severity, String what, String... parameters) {
        return new Finding(
                check, severity, null, null, "translation.check." + check + "." + what, List.of(parameters), null);
    }

    public Finding inSource(int start, int end) {
        return new Finding(check, severity, new Stretch(start, end), target, message, parameters, fix);
    }

    public Finding inTarget(int start, int end) {
        return new Finding(check, severity, source, new Stretch(start, end), message, parameters, fix);
    }

    /** Mended where the target place is replaced by these words. */
    public Finding mendedBy(String replacement) {
        if (target == null) {
            throw new IllegalStateException("what is mended stands in the translation");
        }
        return mendedBy(new Fix(target, replacement));
    }

    public Finding mendedBy(Fix mended) {
        return new Finding(check, severity, source, target, message, parameters, mended);
    }

    /** A hint says that something is worth a look, the others that it is very likely wrong. */
    public boolean isWarning() {
        return severity != Severity.HINT;
    }
}
