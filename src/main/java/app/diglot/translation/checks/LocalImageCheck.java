package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import java.util.List;
import java.util.regex.Pattern;

/** The path of an image on somebody's own disk, which no reader can load. */
final class LocalImageCheck implements Check {

    private static final Pattern LOCAL = Pattern.compile("file://[^\\s)\"'>]{0,300}"
            + "|(?<![A-Za-z])[A-Za-z]:[\\\\/][^\\s)\"'>]{1,300}"
            + "|(?<![\\w./:])/(?:Users|home|root|mnt|tmp|var|Volumes|private|data)/[^\\s)\"'>]{1,300}"
            + "|(?<![\\w./])\\.{1,2}/[^\\s)\"'>]{1,200}\\.(?i:png|jpe?g|gif|svg|webp)");

    /** Whoever wades through more than this starts anew. */
    private static final int MOST = 100;

    @Override
    public String id() {
        return "localImage";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        return LOCAL.matcher(pair.target().text())
                .results()
                .limit(MOST)
                .filter(found -> !inFormula(pair.target(), found.start()))
                .filter(found -> !pair.source().text().contains(found.group()))
                .map(found ->
                        Finding.of(id(), Severity.ERROR, "path", found.group()).inTarget(found.start(), found.end()))
                .toList();
    }

    /** f:\mathbb{R} is no disk. */
    private static boolean inFormula(CheckedText text, int at) {
        return text.atoms(Atom.Kind.FORMULA).anyMatch(atom -> atom.start() <= at && at < atom.end());
    }
}
