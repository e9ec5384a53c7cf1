package app.diglot.translation.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the translation of a segment is, in the words of XLIFF 2. */
public enum XliffState {
    INITIAL("needs-translation"),
    TRANSLATED("translated"),
    REVIEWED("signed-off"),
    FINAL("final");

    private final String inVersion1;

    XliffState(String inVersion1) {
        this.inVersion1 = inVersion1;
    }

    static Optional<XliffState> parse(String text) {
        return Stream.of(values()).filter(state -> state.written().equals(text)).findFirst();
    }

    // XLIFF 1.2: new, needs-… (what it still needs), translated, signed-off, final and user-defined x-…
    static XliffState parseVersion1(String text) {
        return switch (text) {
            case "final" -> FINAL;
            case "signed-off" -> REVIEWED;
            case "translated", "needs-review-translation", "needs-review-adaptation", "needs-review-l10n" -> TRANSLATED;
            default -> INITIAL;
        };
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    String writtenInVersion1() {
        return inVersion1;
    }
}
