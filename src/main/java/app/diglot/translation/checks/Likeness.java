package app.diglot.translation.checks;

/** How alike two short strings are, by what they begin and end with together: 1 for the same, 0 for nothing in common. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter.length() - start
                && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
            end++;
        }
        return (double) (start + end) / longer.length();
    }
}
