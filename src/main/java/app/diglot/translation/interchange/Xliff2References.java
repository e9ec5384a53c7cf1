package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fragment identifiers of XLIFF 2, {@code #f=f1/u=u1/n=n1}, and the comments that refer to notes by them. */
final class Xliff2References {

    /** A step of a reference. The prefix is empty for a code, marker, segment or ignorable of the unit. */
    private record Selector(String prefix, String id) {}

    // XLIFF 2: files, groups and units come in this order; behind them one note, data, target or element of a module
    private static final List<String> CONTAINERS = List.of("f", "g", "u");
    private static final Set<String> LEAVES = Set.of("", "n", "d", "t");

    /** Of the registered modules and extensions; others are unknown, as nobody can tell what they stand for. */
    private static final Set<String> MODULES =
            Set.of("ctr", "fs", "gls", "its", "mda", "mtc", "pgs", "res", "slr", "tbx", "val");

    private final XmlInput input;

    Xliff2References(XmlInput input) {
        this.input = input;
    }

    /** @param notes ids of the notes of the unit */
    void check(XmlElement marker, XmlElement unit, Set<String> notes) throws BadFile {
        Optional<String> reference = marker.attribute("ref");
        List<Selector> selectors = List.of();
        if (reference.isPresent() && reference.get().startsWith("#")) {
            selectors = selectors(marker, reference.get().substring(1));
        }
        if (marker.attribute("type").equals(Optional.of("comment"))) {
            comment(marker, selectors, unit, notes);
        }
    }

    // XLIFF 2, comment annotation: either value has the text, or ref refers to a note of the same unit
    private void comment(XmlElement marker, List<Selector> selectors, XmlElement unit, Set<String> notes)
            throws BadFile {
        boolean hasReference = marker.attribute("ref").isPresent();
        if (hasReference == marker.attribute("value").isPresent()) {
            throw input.bad(marker, hasReference ? Reason.MISPLACED : Reason.MISSING, "value");
        }
        if (!hasReference) {
            return;
        }
        boolean isNote = !selectors.isEmpty()
                && selectors.getLast().prefix().equals("n")
                && notes.contains(selectors.getLast().id());
        boolean isHere = selectors.size() == 1
                || selectors.contains(new Selector("u", unit.attribute("id").orElse("")));
        if (!isNote || !isHere) {
            throw input.bad(marker, Reason.DANGLING, "ref");
        }
    }

    private List<Selector> selectors(XmlElement marker, String fragment) throws BadFile {
        String path = fragment.startsWith("/") ? fragment.substring(1) : fragment;
        List<Selector> selectors = Arrays.stream(path.split("/", -1))
                .map(Xliff2References::selector)
                .toList();
        int reached = -1;
        for (int i = 0; i < selectors.size(); i++) {
            Selector selector = selectors.get(i);
            int place = CONTAINERS.indexOf(selector.prefix());
            boolean isLast = i == selectors.size() - 1;
            boolean isPlaced = place < 0 ? isLast && isLeaf(selector.prefix()) : place > reached;
            if (!isPlaced || !Xliff2Writer.NMTOKEN.matcher(selector.id()).matches()) {
                throw input.bad(marker, Reason.WRONG_VALUE, "ref");
            }
            reached = place;
        }
        return selectors;
    }

    private static Selector selector(String written) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new Selector("", written)
                : new Selector(written.substring(0, equals), written.substring(equals + 1));
    }

    private static boolean isLeaf(String prefix) {
        return LEAVES.contains(prefix) || MODULES.contains(prefix);
    }
}
