package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Punctuation of the wrong width: a half-width comma among Chinese characters, a full-width one in English. */
final class WidthCheck implements Check {

    private static final Map<Character, String> FULL =
            Map.of(',', "，", ';', "；", ':', "：", '?', "？", '!', "！", '.', "。", '(', "（", ')', "）");
    private static final Map<Character, String> HALF = Map.ofEntries(
            Map.entry('，', ", "),
            Map.entry('。', ". "),
            Map.entry('；', "; "),
            Map.entry('：', ": "),
            Map.entry('？', "? "),
            Map.entry('！', "! "),
            Map.entry('、', ", "),
            Map.entry('（', " ("),
            Map.entry('）', ") "));

    @Override
    public String id() {
        return "width";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        return pair.target().isChinese()
                ? inChinese(pair.target().prose())
                : inEnglish(pair.target().prose());
    }

    private List<Finding> inChinese(String prose) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < prose.length(); i++) {
            String full = FULL.get(prose.charAt(i));
            if (full != null && !isPartOfMore(prose, i)) {
                judge(prose, i, full, findings);
            } else if (isFullLetter(prose.charAt(i))) {
                findings.add(found(Severity.WARNING, "letter", prose, i, i + 1, String.valueOf((char)
                        (prose.charAt(i) - 0xfee0))));
            }
        }
        return findings;
    }

    /** Of an ellipsis, an entity ({@code &lt;}) or a role ({@code :numref:`…`}). */
    private static boolean isPartOfMore(String prose, int at) {
        return switch (prose.charAt(at)) {
            case '.' ->
                (at > 0 && prose.charAt(at - 1) == '.') || (at + 1 < prose.length() && prose.charAt(at + 1) == '.');
            case ';' -> prose.substring(Math.max(0, at - 8), at).indexOf('&') >= 0 && isLatin(prose.charAt(at - 1));
            case ':' ->
                (at + 1 < prose.length() && isLatin(prose.charAt(at + 1)))
                        || (at > 0
                                && isLatin(prose.charAt(at - 1))
                                && at + 1 < prose.length()
                                && prose.charAt(at + 1) == CheckedText.HIDDEN);
            default -> false;
        };
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void judge(String prose, int at, String full, List<Finding> findings) {
        char c = prose.charAt(at);
        char before = at > 0 ? prose.charAt(at - 1) : ' ';
        int next = at + 1;
        while (next < prose.length() && prose.charAt(next) == ' ' && next - at < 3) {
            next++;
        }
        char after = next < prose.length() ? prose.charAt(next) : ' ';
        boolean bracket = c == '(' || c == ')';
        boolean beside = (c == '.' ? isHan(before) : isChinese(before)) || (isHan(after) && c != '.' && !bracket);
        if (bracket) {
            if (isChinese(c == '(' ? after : before) || isHan(c == '(' ? before : after)) {
                findings.add(found(Severity.HINT, "half", prose, at, at + 1, full));
            }
        } else if (beside) {
            // Good books have half-width colons too: not as they should be, yet no fault that a reader minds.
            Severity severity = c == ':' ? Severity.HINT : Severity.WARNING;
            findings.add(found(severity, "half", prose, at, next, full));
        } else if (c == ',' && !(Character.isDigit(before) && Character.isDigit(after))) {
            findings.add(found(Severity.HINT, "half", prose, at, next, full));
        }
    }

    private List<Finding> inEnglish(String prose) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < prose.length(); i++) {
            String half = HALF.get(prose.charAt(i));
            boolean quotesChinese =
                    (i > 0 && isHan(prose.charAt(i - 1))) || (i + 1 < prose.length() && isHan(prose.charAt(i + 1)));
            if (half != null && !quotesChinese) {
                findings.add(found(Severity.WARNING, "full", prose, i, i + 1, beside(prose, i, half)));
            } else if (isFullLetter(prose.charAt(i))) {
                findings.add(found(Severity.WARNING, "letter", prose, i, i + 1, String.valueOf((char)
                        (prose.charAt(i) - 0xfee0))));
            }
        }
        return findings;
    }

    /** Without a blank where there is one already, or an end, or another mark. */
    private static String beside(String prose, int at, String half) {
        boolean blankBefore = at == 0 || Character.isWhitespace(prose.charAt(at - 1));
        boolean blankAfter = at + 1 == prose.length()
                || !(Character.isLetterOrDigit(prose.charAt(at + 1)) || prose.charAt(at + 1) == CheckedText.HIDDEN);
        String mended = blankBefore ? half.stripLeading() : half;
        return blankAfter ? mended.stripTrailing() : mended;
    }

    private Finding found(Severity severity, String what, String prose, int start, int end, String mended) {
        return Finding.of(id(), severity, what, prose.substring(start, start + 1), mended.strip())
                .inTarget(start, end)
                .mendedBy(mended);
    }

    private static boolean isFullLetter(char c) {
        return (c >= '\uff10' && c <= '\uff19') || (c >= '\uff21' && c <= '\uff3a') || (c >= '\uff41' && c <= '\uff5a');
    }

    private static boolean isChinese(char c) {
        return isHan(c) || "，。；：？！、）】》”’」』（【《“‘「『".indexOf(c) >= 0;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}
