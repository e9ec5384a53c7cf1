package app.diglot.translation.checks;

import java.util.HashMap;
import java.util.Map;

/** Formulas that stand in prose without dollars: O(n), n=1000, x. Each stretch answers for one formula only. */
final class BareFormulas {

    private final String prose;
    private final boolean[] borderBefore;
    private final Map<String, Integer> taken = new HashMap<>();

    BareFormulas(CheckedText text) {
        String all = text.prose();
        StringBuilder shown = new StringBuilder(all.length());
        borderBefore = new boolean[all.length() + 1];
        boolean border = true;
        for (int i = 0; i < all.length(); i++) {
            char c = FormulaForm.alike(all.charAt(i));
            boolean word = isWord(c);
            if (!Character.isWhitespace(c)) {
                borderBefore[shown.length()] = border || !word;
                shown.append(c);
            }
            border = !word;
        }
        borderBefore[shown.length()] = true;
        prose = shown.toString();
    }

    boolean take(FormulaForm form) {
        String wanted = form.form();
        if (wanted.isEmpty()) {
            return true;
        }
        int at = prose.indexOf(wanted, taken.getOrDefault(wanted, 0));
        while (at >= 0 && !standsAlone(at, at + wanted.length())) {
            at = prose.indexOf(wanted, at + 1);
        }
        if (at < 0) {
            return false;
        }
        taken.put(wanted, at + 1);
        return true;
    }

    private boolean standsAlone(int from, int to) {
        boolean after = to == prose.length() || borderBefore[to] || !isWord(prose.charAt(to - 1));
        return borderBefore[from] && after;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
