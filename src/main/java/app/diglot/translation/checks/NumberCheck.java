package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number that is not in the other language, however that writes it: 1.2 million is 120 万. */
final class NumberCheck implements Check {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** GPU0, which others write GPU 0. */
    private static final Pattern NAMED = Pattern.compile("(?<=[A-Za-z]-?)(\\d{1,6}(?:\\.\\d{1,3})?)(?![\\d])");

    @Override
    public String id() {
        return "number";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        List<Quantity> source = pair.source().quantities();
        List<Quantity> target = pair.target().quantities();
        List<Quantity> missing = unanswered(source, target, pair.target());
        List<Quantity> added = unanswered(target, source, pair.source());
        List<Finding> findings = new ArrayList<>();
        for (Quantity lost : missing) {
            findings.add(missing(lost, partner(lost, missing, added), pair));
        }
        added.forEach(number -> findings.add(added(number)));
        VagueCounts.lost(pair)
                .forEach(lost ->
                        findings.add(Finding.of(id(), Severity.WARNING, "missing", lost.written(), lost.wanted())
                                .inSource(lost.start(), lost.end())));
        lostCounts(source, target, pair, findings);
        lostPercent(source, target, pair, findings);
        return findings;
    }

    /** Those for which the other text has no number of their value left. Small ones count once: "both ends" has two ends. */
    private static List<Quantity> unanswered(List<Quantity> asking, List<Quantity> answering, CheckedText other) {
        Map<BigDecimal, Integer> answers = new HashMap<>();
        answering.forEach(number -> answers.merge(number.value(), 1, Integer::sum));
        Set<BigDecimal> elsewhere = hidden(other);
        List<Quantity> unanswered = new ArrayList<>();
        for (Quantity number : asking) {
            if (!number.asks() || elsewhere.contains(number.value())) {
                continue;
            }
            int left = answers.getOrDefault(number.value(), 0);
            if (left == 0) {
                unanswered.add(number);
            } else if (!number.isSmall()) {
                answers.put(number.value(), left - 1);
            }
        }
        return unanswered;
    }

    /** Numbers inside formulas, code and names: 3 by 3 becomes $3 \times 3$. */
    private static Set<BigDecimal> hidden(CheckedText text) {
        Set<BigDecimal> values = new HashSet<>();
        for (Atom atom : text.atoms()) {
            boolean said = atom.kind() == Atom.Kind.FORMULA || atom.kind() == Atom.Kind.CODE;
            if (said && !FormulaForm.of(atom.source()).isNumber()) {
                DIGITS.matcher(atom.source().replace(",", ""))
                        .results()
                        .filter(found -> found.group().length() < 16)
                        .forEach(found -> values.add(plain(found.group())));
            }
        }
        NAMED.matcher(text.prose()).results().forEach(found -> values.add(plain(found.group(1))));
        return values;
    }

    private static BigDecimal plain(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** The number that most likely stands where this one should: the first that is left. */
    private static @Nullable Quantity partner(Quantity lost, List<Quantity> missing, List<Quantity> added) {
        List<Quantity> alike = added.stream()
                .filter(number -> number.form() == lost.form() || missing.size() == 1)
                .toList();
        Quantity partner = alike.isEmpty() ? null : alike.getFirst();
        added.remove(partner);
        return partner;
    }

    private Finding missing(Quantity lost, @Nullable Quantity instead, CheckedPair pair) {
        String wanted = lost.in(pair.target().language());
        if (instead == null) {
            return Finding.of(id(), Severity.WARNING, "missing", lost.written().strip(), wanted)
                    .inSource(lost.start(), lost.end());
        }
        return Finding.of(
                        id(),
                        Severity.ERROR,
                        "other",
                        lost.written().strip(),
                        instead.written().strip(),
                        wanted)
                .inSource(lost.start(), lost.end())
                .inTarget(instead.start(), instead.end())
                .mendedBy(wanted);
    }

    private Finding added(Quantity number) {
        Severity severity = number.isSmall() ? Severity.HINT : Severity.WARNING;
        return Finding.of(id(), severity, "added", number.written().strip()).inTarget(number.start(), number.end());
    }

    private void lostCounts(List<Quantity> source, List<Quantity> target, CheckedPair pair, List<Finding> findings) {
        if (pair.source().isChinese()) {
            return;
        }
        Set<BigDecimal> there = hidden(pair.target());
        target.forEach(number -> there.add(number.value()));
        source.stream()
                .filter(number -> number.isCount() && number.value().signum() > 0 && !there.contains(number.value()))
                .map(number -> Finding.of(
                                id(),
                                Severity.HINT,
                                "missing",
                                number.written(),
                                number.in(pair.target().language()))
                        .inSource(number.start(), number.end()))
                .forEach(findings::add);
    }

    private void lostPercent(List<Quantity> source, List<Quantity> target, CheckedPair pair, List<Finding> findings) {
        Set<BigDecimal> percents = new HashSet<>();
        target.stream().filter(NumberCheck::isPercent).forEach(number -> percents.add(number.value()));
        boolean none = percents.isEmpty() && pair.target().text().indexOf('%') < 0;
        for (Quantity asked : source) {
            if (none && isPercent(asked)) {
                target.stream()
                        .filter(number -> number.value().equals(asked.value()))
                        .findFirst()
                        .ifPresent(number -> findings.add(Finding.of(
                                        id(),
                                        Severity.WARNING,
                                        "percent",
                                        asked.written().strip())
                                .inSource(asked.start(), asked.end())
                                .inTarget(number.start(), number.end())));
            }
        }
    }

    private static boolean isPercent(Quantity number) {
        return number.form() == Quantity.Form.PERCENT;
    }
}
