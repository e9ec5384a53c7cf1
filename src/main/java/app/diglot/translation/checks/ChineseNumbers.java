package app.diglot.translation.checks;

import app.diglot.translation.checks.Quantity.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese characters: 三百万, 百分之五, 三分之二, 一半, 两. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMERAL = "[零〇一二两三四五六七八九十百千万亿]";
    private static final Pattern PERCENT =
            Pattern.compile("百分之(?:(\\d{1,6}(?:\\.\\d{1,6})?)|(" + NUMERAL + "{1,12})(?:点(" + NUMERAL + "{1,6}))?)");
    private static final Pattern FRACTION =
            Pattern.compile("(?<![百千万])(\\d{1,6}|" + NUMERAL + "{1,8})分之(\\d{1,6}|" + NUMERAL + "{1,8})");
    private static final Pattern RUN = Pattern.compile(NUMERAL + "{1,16}");
    private static final Pattern SCALED = Pattern.compile("[一二两三四五六七八九十].*[百千万亿].*");
    private static final Pattern TIMES = Pattern.compile("(?:一半|半数|半)|翻倍|加倍|翻番|双");

    private ChineseNumbers() {}

    static void read(String text, List<Quantity> into) {
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            add(percent, percentOf(percent), Form.PERCENT, into);
        }
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            BigDecimal whole = number(fraction.group(1));
            if (whole.signum() != 0) {
                add(fraction, number(fraction.group(2)).divide(whole, MathContext.DECIMAL32), Form.WORDS, into);
            }
        }
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            boolean afterDigit = run.start() > 0 && Character.isDigit(before(text, run.start()));
            if (!afterDigit) {
                boolean scaled = SCALED.matcher(run.group()).matches()
                        && number(run.group()).compareTo(BigDecimal.valueOf(10_000)) >= 0;
                add(run, number(run.group()), scaled ? Form.SCALED : Form.WORDS, into);
            }
        }
        Matcher times = TIMES.matcher(text);
        while (times.find()) {
            add(times, times.group().contains("半") ? new BigDecimal("0.5") : BigDecimal.TWO, Form.WORDS, into);
        }
    }

    private static char before(String text, int at) {
        return text.charAt(at - 1) == ' ' && at > 1 ? text.charAt(at - 2) : text.charAt(at - 1);
    }

    private static BigDecimal percentOf(Matcher percent) {
        if (percent.group(1) != null) {
            return new BigDecimal(percent.group(1));
        }
        BigDecimal whole = number(percent.group(2));
        String rest = percent.group(3);
        if (rest == null) {
            return whole;
        }
        StringBuilder digits = new StringBuilder("0.");
        rest.chars().forEach(c -> digits.append(digit((char) c)));
        return whole.add(new BigDecimal(digits.toString()));
    }

    /** Digits, or a numeral: 一百二十三万 is read by its powers, 二零二四 digit by digit. */
    static BigDecimal number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return new BigDecimal(numeral);
        }
        boolean byPowers = numeral.chars().anyMatch(c -> "十百千万亿".indexOf(c) >= 0);
        return byPowers ? BigDecimal.valueOf(byPowers(numeral)) : byDigits(numeral);
    }

    private static BigDecimal byDigits(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.chars().forEach(c -> digits.append(digit((char) c)));
        return new BigDecimal(digits.toString());
    }

    private static long byPowers(String numeral) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char c : numeral.toCharArray()) {
            switch (c) {
                case '十', '百', '千' -> {
                    section += Math.max(digit, digit == 0 && section > 0 ? 0 : 1)
                            * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                    digit = 0;
                }
                case '万', '亿' -> {
                    long unit = c == '万' ? 10_000L : 100_000_000L;
                    long below = section + digit;
                    // 万亿: what came before is multiplied as a whole.
                    total = below == 0 ? Math.max(total, 1) * unit : total + below * unit;
                    section = 0;
                    digit = 0;
                }
                default -> digit = digit(c);
            }
        }
        return total + section + digit;
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
    }

    private static void add(Matcher found, BigDecimal value, Form form, List<Quantity> into) {
        into.add(new Quantity(found.start(), found.end(), value, form, found.group()));
    }
}
