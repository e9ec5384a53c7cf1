package app.diglot.translation.checks;

import java.util.List;

/** Nothing has been written where there is something to translate. */
final class EmptyCheck implements Check {

    @Override
    public String id() {
        return "empty";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        boolean empty = pair.isUntranslated() && !pair.source().isBlank();
        return empty ? List.of(Finding.of(id(), Severity.ERROR, "target")) : List.of();
    }
}
