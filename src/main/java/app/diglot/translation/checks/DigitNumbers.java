package app.diglot.translation.checks;

import app.diglot.translation.checks.Quantity.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits, with what multiplies them in either language. */
final class DigitNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            // A digit that belongs to a name is none: GPT-4, ResNet-50, x1.
            "(?=\\d)(?<![A-Za-z0-9_.])(?<![A-Za-z]-)(?<![0-9],)"
                    + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,12})?)"
                    + "(?:(?<over>/)(?<part>\\d{1,6})(?![\\d/]))?"
                    + "(?:(?<percent>\\s{0,2}(?:%|％|percent\\b|per cent\\b|percentage\\b|-percent\\b|个百分点|个点))"
                    + "|(?<decade>'?s\\b)"
                    + "|(?<ordinal>st|nd|rd|th)\\b"
                    + "|(?<scale>\\s?(?:百万|千万|十亿|百亿|千亿|万亿|万|亿|千|百)(?![分度])"
                    + "|[\\s-]?(?:hundred|thousand|million|billion|trillion)\\b|[KkMBT](?![A-Za-z]))"
                    + "|(?<chineseDecade>\\s?年代)|(?<century>\\s?世纪))?");

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12),
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("m", 6),
            Map.entry("billion", 9),
            Map.entry("b", 9),
            Map.entry("trillion", 12),
            Map.entry("t", 12));

    private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})\\s?世纪(?:\\s?(\\d0)\\s?年代)?");
    private static final BigDecimal CENTURY_YEARS = BigDecimal.valueOf(100);

    private DigitNumbers() {}

    static void read(String text, List<Quantity> into) {
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            add(text, found, into);
        }
        centuries(text, into);
    }

    private static void add(String text, Matcher found, List<Quantity> into) {
        BigDecimal number = new BigDecimal(found.group("number").replace(",", ""));
        Form form = Form.DIGITS;
        if (found.group("part") != null) {
            BigDecimal part = new BigDecimal(found.group("part"));
            if (part.signum() != 0) {
                number = number.divide(part, MathContext.DECIMAL32);
            }
        } else if (found.group("percent") != null) {
            form = Form.PERCENT;
        } else if (found.group("century") != null || found.group("chineseDecade") != null) {
            form = Form.WORDS;
        } else if (found.group("scale") != null) {
            form = Form.SCALED;
            String scale = found.group("scale").replace("-", "").strip().toLowerCase(Locale.ROOT);
            number = number.scaleByPowerOfTen(POWERS.getOrDefault(scale, 0));
        }
        into.add(new Quantity(found.start(), found.end(), number, form, found.group()));
        if (found.group("part") != null) {
            words(found, new BigDecimal(found.group("number").replace(",", "")), into);
            words(found, new BigDecimal(found.group("part")), into);
        }
        if (found.group("decade") != null) {
            words(found, number.remainder(CENTURY_YEARS), into);
        }
        if (found.group("chineseDecade") != null && !followsCentury(text, found.start())) {
            words(found, number.add(BigDecimal.valueOf(1900)), into);
        }
    }

    private static boolean followsCentury(String text, int at) {
        return at > 2 && text.startsWith("世纪", at - 2) && Character.isDigit(text.charAt(at - 3));
    }

    /** 20世纪90年代 is the 1990s. */
    private static void centuries(String text, List<Quantity> into) {
        Matcher found = CENTURY.matcher(text);
        while (found.find()) {
            BigDecimal years =
                    new BigDecimal(found.group(1)).subtract(BigDecimal.ONE).multiply(CENTURY_YEARS);
            words(found, years, into);
            if (found.group(2) != null) {
                words(found, years.add(new BigDecimal(found.group(2))), into);
            }
        }
    }

    private static void words(Matcher found, BigDecimal value, List<Quantity> into) {
        into.add(new Quantity(found.start(), found.end(), value, Form.WORDS, found.group()));
    }
}
