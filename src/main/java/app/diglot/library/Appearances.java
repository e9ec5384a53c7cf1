package app.diglot.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who else uses a paper; told by the modules that do. */
public interface Appearances {

    /** Where each of the papers was used, the latest first; papers that were used nowhere are absent. */
    Map<PaperId, List<Appearance>> of(Collection<PaperId> papers);
}
