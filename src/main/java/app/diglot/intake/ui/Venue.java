package app.diglot.intake.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a paper says it will appear, in its authors' comment: {@code Accepted at CVPR 2026}. */
final class Venue {

    private static final int LONGEST = 60;
    private static final Pattern ACCEPTED = Pattern.compile(
            "\\b(?:accepted|to appear|published|presented|camera[- ]ready)\\b[^.;,()]*?\\b(?:at|in|to|by|for)\\s+(?:the\\s+)?([^.;,()]{2,80})",
            Pattern.CASE_INSENSITIVE);
    // A name in capitals with a year behind it, as conferences are called: ICML 2026, NeurIPS'25, ACL (Findings) 2026.
    private static final Pattern NAMED = Pattern.compile(
            "\\b((?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Z][A-Za-z-]{2,14}(?:\\s+\\(?Findings\\)?)?[\\s-]*(?:20\\d\\d|[’']\\d\\d))");

    private Venue() {}

    static Optional<String> in(String comment) {
        Matcher named = NAMED.matcher(comment);
        if (named.find()) {
            return Optional.of(named.group(1).strip());
        }
        Matcher accepted = ACCEPTED.matcher(comment);
        return accepted.find() ? Optional.of(shortened(accepted.group(1).strip())) : Optional.empty();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
    }
}
