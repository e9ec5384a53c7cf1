package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An address, an id, a citation or a stretch of code that is not what the source has. */
final class AddressCheck implements Check {

    private static final Set<Atom.Kind> KEPT = Set.of(Atom.Kind.ADDRESS, Atom.Kind.CITATION, Atom.Kind.CODE);
    /** From here on the whole text is at fault, and pairs are not looked for. */
    private static final int MOST = 100;

    private static final Pattern SCHEME = Pattern.compile("^(?:\\\\url\\{)?https?://(?:www\\.)?");
    private static final Pattern END = Pattern.compile("[/}]+$");

    @Override
    public String id() {
        return "address";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        List<Atom> added = kept(pair.target());
        List<Atom> missing = unmatched(kept(pair.source()), added);
        List<Finding> findings = new ArrayList<>();
        for (Atom lost : missing) {
            Optional<Atom> cut = missing.size() > MOST ? Optional.empty() : mostLike(lost, added);
            cut.ifPresent(added::remove);
            if (cut.isPresent() || !stands(lost, pair.target().text())) {
                findings.add(finding(lost, cut));
            }
        }
        added.stream()
                .filter(atom -> atom.kind() == Atom.Kind.ADDRESS)
                .limit(MOST)
                .filter(atom -> !stands(atom, pair.source().text()))
                .forEach(atom -> findings.add(Finding.of(id(), Severity.WARNING, "added", atom.source())
                        .inTarget(atom.start(), atom.end())));
        return findings;
    }

    private static List<Atom> kept(CheckedText text) {
        return new ArrayList<>(
                text.atoms().stream().filter(atom -> KEPT.contains(atom.kind())).toList());
    }

    /** Those of the source for which the target has none; what it has is taken from the target's. */
    private static List<Atom> unmatched(List<Atom> source, List<Atom> target) {
        Map<String, List<Atom>> open = new HashMap<>();
        target.forEach(atom ->
                open.computeIfAbsent(plain(atom), plain -> new ArrayList<>()).add(atom));
        List<Atom> missing = new ArrayList<>();
        Set<Atom> matched = new HashSet<>();
        for (Atom atom : source) {
            List<Atom> same = open.getOrDefault(plain(atom), List.of());
            if (same.isEmpty()) {
                missing.add(atom);
            } else {
                matched.add(same.removeLast());
            }
        }
        target.removeIf(matched::contains);
        return missing;
    }

    private static String plain(Atom atom) {
        String source = atom.source().replace(" ", "");
        return atom.kind() == Atom.Kind.ADDRESS
                ? END.matcher(SCHEME.matcher(source.toLowerCase(Locale.ROOT)).replaceFirst(""))
                        .replaceFirst("")
                : source;
    }

    private static boolean stands(Atom atom, String text) {
        return text.contains(atom.source());
    }

    private static Optional<Atom> mostLike(Atom lost, List<Atom> added) {
        Atom best = null;
        double likeness = 0.5;
        for (Atom atom : added) {
            double found = atom.kind() == lost.kind() ? Likeness.of(plain(lost), plain(atom)) : 0;
            if (found > likeness) {
                likeness = found;
                best = atom;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A pronoun may stand for code, and a citation for two; nothing stands for an address. */
    private static Severity severity(Atom lost, Severity otherwise) {
        return lost.kind() == Atom.Kind.ADDRESS ? Severity.ERROR : otherwise;
    }

    private Finding finding(Atom lost, Optional<Atom> cut) {
        Severity severity = severity(lost, cut.isPresent() ? Severity.WARNING : Severity.HINT);
        Finding finding = cut.isPresent()
                ? Finding.of(id(), severity, "altered", lost.source(), cut.get().source())
                        .inTarget(cut.get().start(), cut.get().end())
                        .mendedBy(lost.source())
                : Finding.of(id(), severity, "missing", lost.source());
        return finding.inSource(lost.start(), lost.end());
    }
}
