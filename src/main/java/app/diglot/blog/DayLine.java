package app.diglot.blog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 2023-12-07 更新}, the line by which form A names its day; in a file it is a heading. */
final class DayLine {

    private static final Pattern FORM = Pattern.compile("(?:#\\s+)?(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*更新");

    private DayLine() {}

    static Optional<LocalDate> parse(String line) {
        Matcher matcher = FORM.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
