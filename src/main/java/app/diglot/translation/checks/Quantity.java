package app.diglot.translation.checks;

import app.diglot.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number in a text: from {@code start} up to {@code end}, in UTF-16 code units.
 *
 * @param value what it comes to, without its unit: 1,200,000 for {@code 1.2 million}
 * @param form how it is written
 * @param written the characters of the stretch
 */
record Quantity(int start, int end, BigDecimal value, Form form, String written) {

    enum Form {
        /** In digits, as they are. */
        DIGITS,
        /** In digits or words with a power of ten: {@code 1.2 million}, {@code 120 万}, {@code 7B}. */
        SCALED,
        /** In digits, of a hundred. */
        PERCENT,
        /** In words, which are as often no number: {@code one of}, 一些. Answers for a number, and asks for none. */
        WORDS
    }

    Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Whether the other language must have it too. */
    boolean asks() {
        return form != Form.WORDS;
    }

    /** A count in words: five. One and two, and what is a part or a power, mean less and are often said otherwise. */
    boolean isCount() {
        return form == Form.WORDS && value.scale() <= 0 && !isSmall() && value.compareTo(BigDecimal.valueOf(20)) <= 0;
    }

    /** One and two stand for articles and pairs, of which there are many. */
    boolean isSmall() {
        return value.signum() > 0 && value.compareTo(BigDecimal.TWO) <= 0 && value.scale() <= 0;
    }

    /** As the language writes it with digits: {@code 1.2 million}, {@code 120 万}. */
    String in(Language language) {
        String suffix = form == Form.PERCENT ? "%" : "";
        return switch (language) {
            case ENGLISH -> scaled(new int[] {12, 9, 6}, new String[] {" trillion", " billion", " million"}) + suffix;
            case CHINESE -> scaled(new int[] {8, 4}, new String[] {"亿", "万"}) + suffix;
        };
    }

    private String scaled(int[] powers, String[] names) {
        for (int i = 0; i < powers.length; i++) {
            BigDecimal unit = BigDecimal.TEN.pow(powers[i]);
            BigDecimal shown = value.divide(unit, 6, RoundingMode.HALF_UP).stripTrailingZeros();
            if (form == Form.SCALED && value.compareTo(unit) >= 0 && shown.scale() <= 4) {
                return shown.toPlainString() + names[i];
            }
        }
        return value.setScale(Math.min(value.scale(), 6), RoundingMode.HALF_UP).toPlainString();
    }
}
