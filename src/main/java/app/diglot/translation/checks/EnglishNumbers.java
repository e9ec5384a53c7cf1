package app.diglot.translation.checks;

import app.diglot.translation.checks.Quantity.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in English words: two million, twenty-five, two-thirds, half, twice, first. */
final class EnglishNumbers {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("no", 0),
            Map.entry("none", 0),
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("once", 1),
            Map.entry("first", 1),
            Map.entry("single", 1),
            Map.entry("unit", 1),
            Map.entry("two", 2),
            Map.entry("twice", 2),
            Map.entry("second", 2),
            Map.entry("double", 2),
            Map.entry("doubles", 2),
            Map.entry("doubling", 2),
            Map.entry("doubled", 2),
            Map.entry("both", 2),
            Map.entry("pair", 2),
            Map.entry("couple", 2),
            Map.entry("binary", 2),
            Map.entry("three", 3),
            Map.entry("third", 3),
            Map.entry("triple", 3),
            Map.entry("four", 4),
            Map.entry("fourth", 4),
            Map.entry("five", 5),
            Map.entry("fifth", 5),
            Map.entry("six", 6),
            Map.entry("sixth", 6),
            Map.entry("seven", 7),
            Map.entry("seventh", 7),
            Map.entry("eight", 8),
            Map.entry("eighth", 8),
            Map.entry("nine", 9),
            Map.entry("ninth", 9),
            Map.entry("ten", 10),
            Map.entry("tenth", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Integer> POWERS = Map.of(
            "hundred",
            2,
            "hundreds",
            2,
            "thousand",
            3,
            "thousands",
            3,
            "million",
            6,
            "millions",
            6,
            "billion",
            9,
            "billions",
            9,
            "trillion",
            12);

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9.])[A-Za-z]+(?![A-Za-z])");
    private static final int LONGEST_WORD = 9;
    private static final int LONGEST_RUN = 120;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-](?:and\\s)?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s-]+(?:and\\s+)?");
    private static final Pattern FRACTION = Pattern.compile(
            "(?i)\\b(?=[a-fhnoqst])(one|two|three|four|five|six|seven|eight|nine|a)[\\s-](half|halves|third|thirds|quarter|quarters|fourths?|fifths?"
                    + "|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b|\\b(half|halve[sd]?|halving|quarter)\\b");

    private EnglishNumbers() {}

    static void read(String text, List<Quantity> into) {
        int from = -1;
        int to = -1;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!isNumber(text, word.start(), word.end())) {
                continue;
            }
            boolean goesOn = from >= 0 && word.end() - from < LONGEST_RUN && isBetween(text, to, word.start());
            if (from >= 0 && !goesOn) {
                add(text, from, to, into);
            }
            from = goesOn ? from : word.start();
            to = word.end();
        }
        if (from >= 0) {
            add(text, from, to, into);
        }
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            String part = fraction.group(2) == null ? fraction.group(3) : fraction.group(2);
            String count = fraction.group(1) == null ? "one" : fraction.group(1);
            BigDecimal value = BigDecimal.valueOf(SMALL.getOrDefault(count.toLowerCase(Locale.ROOT), 1))
                    .divide(BigDecimal.valueOf(parts(part.toLowerCase(Locale.ROOT))), MathContext.DECIMAL32);
            into.add(new Quantity(fraction.start(), fraction.end(), value, Form.WORDS, fraction.group()));
        }
    }

    private static boolean isNumber(String text, int start, int end) {
        if (end - start > LONGEST_WORD) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return SMALL.containsKey(word) || POWERS.containsKey(word);
    }

    private static boolean isBetween(String text, int from, int to) {
        return to - from <= 5 && BETWEEN.matcher(text.substring(from, to)).matches();
    }

    private static int parts(String part) {
        String singular = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
        if (singular.startsWith("hal")) {
            return 2;
        }
        return singular.equals("quarter") ? 4 : SMALL.getOrDefault(singular, 1);
    }

    private static void add(String text, int from, int to, List<Quantity> into) {
        String run = text.substring(from, to);
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        boolean counted = false;
        boolean scaled = false;
        for (String word : SEPARATOR.split(run.toLowerCase(Locale.ROOT), -1)) {
            Integer power = POWERS.get(word);
            if (power == null) {
                section = section.add(BigDecimal.valueOf(SMALL.getOrDefault(word, 0)));
                counted |= word.length() > 2;
            } else if (power == 2) {
                section = section.max(BigDecimal.ONE).scaleByPowerOfTen(2);
            } else {
                total = total.add(section.max(BigDecimal.ONE).scaleByPowerOfTen(power));
                section = BigDecimal.ZERO;
                scaled = true;
            }
        }
        Form form = counted && scaled ? Form.SCALED : Form.WORDS;
        into.add(new Quantity(from, to, total.add(section), form, run));
    }
}
