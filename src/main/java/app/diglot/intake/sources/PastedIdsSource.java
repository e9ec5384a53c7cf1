package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/** Ids and addresses of arXiv in pasted text, many at once, mixed with prose. */
public final class PastedIdsSource {

    private PastedIdsSource() {}

    public static PastedIds read(String pasted, Limits limits) {
        Found found = new Found(limits);
        try {
            TextLines lines = new TextLines(new StringReader(pasted), pasted.length(), () -> {});
            for (String line = lines.next(); line != null && found.isRoom(); line = lines.next()) {
                found.take(line, lines.place());
            }
        } catch (Broken e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
        return found.whole();
    }

    private static final class Found {

        private final Limits limits;
        private final SequencedMap<String, ArxivId> ids = new LinkedHashMap<>();
        private final List<SourceProblem> problems = new ArrayList<>();

        Found(Limits limits) {
            this.limits = limits;
        }

        boolean isRoom() {
            return ids.size() <= limits.papers() && problems.size() < limits.papers();
        }

        void take(String line, String place) {
            for (ArxivIdsInText.Mention mention : ArxivIdsInText.mentionsIn(line)) {
                if (mention.id() == null) {
                    problems.add(new SourceProblem(Kind.BAD_ID, place, mention.written()));
                } else if (ids.size() == limits.papers()
                        && !ids.containsKey(mention.id().base())) {
                    problems.add(new SourceProblem(Kind.TOO_LARGE, place, limits.papers() + " papers"));
                    return;
                } else {
                    ids.merge(mention.id().base(), mention.id(), Found::higherVersion);
                }
                if (!isRoom()) {
                    return;
                }
            }
        }

        private static ArxivId higherVersion(ArxivId one, ArxivId other) {
            return List.of(one, other).stream()
                    .max(Comparator.comparing(id -> Objects.requireNonNullElse(id.version(), 0)))
                    .orElse(one);
        }

        PastedIds whole() {
            return new PastedIds(List.copyOf(ids.values()), problems);
        }
    }
}
