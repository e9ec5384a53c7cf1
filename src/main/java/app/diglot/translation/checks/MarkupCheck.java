package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tags, scripts, entities and fences that a machine or a web page has left. */
final class MarkupCheck implements Check {

    private static final Pattern SCRIPT = Pattern.compile(
            "(?i)</?(?:script|style|iframe|object|embed)\\b[^<>]{0,500}>?" + "|\\bjavascript:[^\\s]{1,200}");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|img|table|tr|td|th"
                    + "|code|pre|blockquote|details|summary|think|answer|sub|sup|font|center|body|html)(?:\\s[^<>]{0,500})?/?>"
                    + "|&(?:nbsp|amp|lt|gt|quot|apos|hellip|mdash|ndash|#\\d{1,6}|#x[0-9a-f]{1,6});"
                    + "|```[a-z]{0,12}|<!--|-->|\\[/?INST\\]|<\\|[a-z_]{1,30}\\|>");

    /** Whoever wades through more than this starts anew. */
    private static final int MOST = 100;

    @Override
    public String id() {
        return "markup";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        String target = pair.target().text();
        String source = pair.source().text();
        List<Finding> scripts = find(SCRIPT, target, source, Severity.ERROR, "script");
        List<Finding> findings = new ArrayList<>(scripts);
        findings.addAll(find(MARKUP, target, source, Severity.WARNING, "markup"));
        return findings;
    }

    /** One text may escape what the other does not. */
    private static boolean isEscaped(String entity, String source) {
        return switch (entity) {
            case "&lt;" -> source.indexOf('<') >= 0;
            case "&gt;" -> source.indexOf('>') >= 0;
            case "&amp;" -> source.indexOf('&') >= 0;
            default -> false;
        };
    }

    private List<Finding> find(Pattern pattern, String target, String source, Severity severity, String what) {
        return pattern.matcher(target)
                .results()
                .limit(MOST)
                .filter(found -> !source.contains(found.group()) && !isEscaped(found.group(), source))
                .map(found -> Finding.of(id(), severity, what, found.group())
                        .inTarget(found.start(), found.end())
                        .mendedBy(""))
                .toList();
    }
}
