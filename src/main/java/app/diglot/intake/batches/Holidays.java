package app.diglot.intake.batches;

import app.diglot.accounts.CurrentPerson;
import app.diglot.intake.arxiv.ArxivCalendar;
import app.diglot.settings.Settings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The listing days that fall out because arXiv announces nothing the evening before. arXiv tells them anew each year, so people
 * keep the list; a day that is not in it does no harm: it is asked for, and found empty.
 *
 * @see <a href="https://info.arxiv.org/help/availability.html">arXiv: holidays without announcements</a>
 */
@Service
public class Holidays {

    private static final String NAME = "arxiv-holidays";

    private final Settings settings;
    private final CurrentPerson person;

    Holidays(Settings settings, CurrentPerson person) {
        this.settings = settings;
        this.person = person;
    }

    /** The document that is stored. */
    record Listed(List<LocalDate> days) {}

    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public SortedSet<LocalDate> days() {
        return new TreeSet<>(settings.read(NAME, Listed.class).map(Listed::days).orElse(List.of()));
    }

    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public ArxivCalendar calendar() {
        return new ArxivCalendar(days());
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(Collection<LocalDate> days) {
        settings.write(NAME, new Listed(List.copyOf(new TreeSet<>(days))), person.id());
    }
}
