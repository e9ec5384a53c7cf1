package app.diglot.translation.checks;

import java.util.List;

/** Looks for one kind of fault. Keeps no state; takes time that grows with the text and no faster. */
public interface Check {

    /** By which levels are set and findings are dismissed; never changes. */
    String id();

    List<Finding> findIn(CheckedPair pair);
}
