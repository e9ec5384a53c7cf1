package app.diglot.library.components;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import app.diglot.library.Sighting;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the lines that say where a paper was seen and which others may be the same, for those to decide who may. */
@Component
public class SightingLines {

    private final PaperPairs pairs;
    private final CurrentPerson person;

    SightingLines(PaperPairs pairs, CurrentPerson person) {
        this.pairs = pairs;
        this.person = person;
    }

    /**
     * Of a paper that the library has.
     *
     * @param whenDecided called after the person has said whether two papers are one, and after that was taken back
     */
    public SightingLine of(PaperId paper, Sighting sighting, Runnable whenDecided) {
        return new SightingLine(
                sighting,
                person.may(Role.EDITOR)
                        ? Optional.of(new SightingLine.Verdicts(pairs, paper, whenDecided))
                        : Optional.empty());
    }
}
