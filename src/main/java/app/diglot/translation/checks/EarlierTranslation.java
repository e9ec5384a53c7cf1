package app.diglot.translation.checks;

import java.time.LocalDate;

/** What an approved translation made of a sentence. */
public record EarlierTranslation(String source, String target, LocalDate day) {}
