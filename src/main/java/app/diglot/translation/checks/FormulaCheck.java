package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A formula that is gone, altered, new, or in another's place. */
final class FormulaCheck implements Check {

    private record Place(int start, int end, FormulaForm form, String written) {}

    private record Matched(Place source, Place target, int order) {}

    /** From here on the whole text is at fault, and each formula costs a search. */
    private static final int MOST = 100;

    private static final Map<Character, Pattern> SAID = Map.of(
            '×', Pattern.compile("倍|[×xX✕]|\\\\times|times|-fold"),
            '≈', Pattern.compile("约|大概|左右|近|大致|[≈~～∼]|about|around|approximately|roughly|nearly|some\\b"),
            '≤', Pattern.compile("不超过|不大于|至多|最多|小于等于|以内|以下|[≤⩽]|<=|at most|up to|no more|within|less than or"),
            '≥', Pattern.compile("不少于|不小于|至少|大于等于|以上|超过|[≥⩾]|>=|at least|no less|or more|greater than or"),
            '<', Pattern.compile("小于|少于|低于|不到|不足|[<＜]|less|fewer|below|under"),
            '>', Pattern.compile("大于|多于|高于|超过|[>＞]|more|greater|above|over"),
            '→', Pattern.compile("到|至|变为|转|为|[→-]|->|\\bto\\b|into"),
            '%', Pattern.compile("百分|[%％]|percent"),
            '±', Pattern.compile("正负|±|\\+/-|plus"));

    private static final Pattern LIST = Pattern.compile("[\\s,，、]*(?:(?:and|or|,|和|与|及|或|以及)[\\s,，、]*)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|[。！？]");

    @Override
    public String id() {
        return "formula";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        List<Place> source = places(pair.source());
        List<Matched> matched = new ArrayList<>();
        List<Place> missing = new ArrayList<>();
        List<Place> added = match(source, places(pair.target()), matched, missing);
        // Prose may write a number without dollars, and NumberCheck sees to that; but its place is a matter of order.
        missing.removeIf(place -> place.form().isNumber());
        added.removeIf(place -> place.form().isNumber());
        List<Finding> findings = new ArrayList<>();
        altered(missing, added, findings);
        missing(
                missing,
                pair,
                matched.stream().map(match -> match.target().form()).collect(Collectors.toSet()),
                findings);
        added(added, source, pair, findings);
        inOrder(matched, pair, findings);
        return findings;
    }

    private static List<Place> places(CheckedText text) {
        return text.atoms(Atom.Kind.FORMULA)
                .map(atom -> new Place(atom.start(), atom.end(), FormulaForm.of(atom.source()), atom.source()))
                .filter(place -> !place.form().isStyledWords())
                .toList();
    }

    /** Gives what is left of the target. */
    private static List<Place> match(
            List<Place> source, List<Place> target, List<Matched> matched, List<Place> missing) {
        Map<FormulaForm, Deque<Place>> open = new HashMap<>();
        target.forEach(place ->
                open.computeIfAbsent(place.form(), form -> new ArrayDeque<>()).add(place));
        for (int i = 0; i < source.size(); i++) {
            Deque<Place> same = open.get(source.get(i).form());
            if (same == null || same.isEmpty()) {
                missing.add(source.get(i));
            } else {
                matched.add(new Matched(source.get(i), same.remove(), i));
            }
        }
        List<Place> left = new ArrayList<>();
        open.values().forEach(left::addAll);
        left.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return left;
    }

    /** Pairs what is missing with what is new and most like it. */
    private void altered(List<Place> missing, List<Place> added, List<Finding> findings) {
        if (missing.size() > MOST || added.size() > MOST) {
            return;
        }
        for (Place lost : List.copyOf(missing)) {
            Place best = null;
            double likeness = 0.4;
            for (Place place : added) {
                double found = Likeness.of(lost.form().form(), place.form().form());
                if (found > likeness) {
                    likeness = found;
                    best = place;
                }
            }
            if (best != null) {
                missing.remove(lost);
                added.remove(best);
                findings.add(Finding.of(id(), Severity.ERROR, "altered", lost.written(), best.written())
                        .inSource(lost.start(), lost.end())
                        .inTarget(best.start(), best.end())
                        .mendedBy(lost.written()));
            }
        }
    }

    private void missing(List<Place> missing, CheckedPair pair, Set<FormulaForm> there, List<Finding> findings) {
        if (missing.isEmpty()) {
            return;
        }
        BareFormulas bare = new BareFormulas(pair.target());
        int searched = 0;
        for (Place lost : missing) {
            boolean said =
                    lost.form().isSign() ? isSaid(lost, pair.target()) : ++searched <= MOST && bare.take(lost.form());
            if (!said) {
                // Chinese leaves out a symbol that it has just named, where English says it again.
                boolean again = lost.form().form().length() <= 3 && there.contains(lost.form());
                findings.add(Finding.of(id(), again ? Severity.HINT : Severity.ERROR, "missing", lost.written())
                        .inSource(lost.start(), lost.end()));
            }
        }
    }

    private static boolean isSaid(Place lost, CheckedText other) {
        Pattern words = SAID.get(lost.form().form().charAt(0));
        return words == null || words.matcher(other.text()).find();
    }

    private void added(List<Place> added, List<Place> source, CheckedPair pair, List<Finding> findings) {
        BareFormulas bare = new BareFormulas(pair.source());
        int searched = 0;
        for (Place place : added) {
            boolean said = place.form().isSign() || (++searched <= MOST && bare.take(place.form()));
            if (!said) {
                boolean again = source.stream()
                        .limit(MOST)
                        .anyMatch(one -> one.form().form().contains(place.form().form()));
                findings.add(Finding.of(id(), again ? Severity.HINT : Severity.WARNING, "added", place.written())
                        .inTarget(place.start(), place.end()));
            }
        }
    }

    /** Chinese puts what qualifies before what it qualifies, so "A of B" turns round; lists and sentences keep their order. */
    private void inOrder(List<Matched> matched, CheckedPair pair, List<Finding> findings) {
        List<Matched> byTarget = new ArrayList<>(matched);
        byTarget.sort((one, other) ->
                Integer.compare(one.target().start(), other.target().start()));
        for (int i = 1; i < byTarget.size(); i++) {
            Matched before = byTarget.get(i - 1);
            Matched after = byTarget.get(i);
            if (before.order() > after.order()) {
                String between = pair.source()
                        .prose()
                        .substring(after.source().end(), before.source().start());
                boolean matters = matters(between, before.order() - after.order());
                findings.add(Finding.of(
                                id(),
                                matters ? Severity.WARNING : Severity.HINT,
                                "order",
                                before.target().written(),
                                after.target().written())
                        .inSource(after.source().start(), before.source().end())
                        .inTarget(before.target().start(), after.target().end()));
            }
        }
    }

    private static boolean matters(String between, int apart) {
        return SENTENCE_END.matcher(between).find()
                || (apart == 1 && LIST.matcher(between).matches());
    }
}
