package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;

/** A sentence that an earlier digest has in other words. */
final class ConsistencyCheck implements Check {

    @Override
    public String id() {
        return "consistency";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        List<Finding> findings = new ArrayList<>();
        for (EarlierTranslation earlier : pair.context().earlier()) {
            int at = earlier.source().isBlank()
                    ? -1
                    : pair.source().text().indexOf(earlier.source().strip());
            if (at < 0
                    || pair.isUntranslated()
                    || pair.target().text().contains(earlier.target().strip())) {
                continue;
            }
            findings.add(otherwise(pair, earlier, at));
        }
        return findings;
    }

    private Finding otherwise(CheckedPair pair, EarlierTranslation earlier, int at) {
        String sentence = earlier.source().strip();
        Finding finding = Finding.of(
                        id(),
                        Severity.HINT,
                        "otherwise",
                        earlier.day().toString(),
                        earlier.target().strip())
                .inSource(at, at + sentence.length());
        boolean whole = pair.source().text().strip().equals(sentence);
        return whole
                ? finding.inTarget(0, pair.target().text().length())
                        .mendedBy(earlier.target().strip())
                : finding;
    }
}
