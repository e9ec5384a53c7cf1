package app.diglot.translation.memory;

/** How far two texts are from each other, character by character. */
public final class TextDistance {

    private TextDistance() {}

    /** From 0 for the same words to 1 for none in common: the characters to be changed, of those of the longer text. */
    public static double between(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 0;
        }
        int changed = new EditDistance(one.toCharArray()).to(other.toCharArray(), 0, other.length(), longer);
        return (double) changed / longer;
    }
}
