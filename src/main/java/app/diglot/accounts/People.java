package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the team, as their colleagues see them. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final String DIGLOT = "Diglot";

    private final PersonRepository persons;

    People(PersonRepository persons) {
        this.persons = persons;
    }

    /** Gives the names to show for the given people, in one statement. {@link PersonId#DIGLOT} is called Diglot. */
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Map<PersonId, String> names(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        var wanted = people.stream()
                .filter(person -> !person.equals(PersonId.DIGLOT))
                .map(PersonId::id)
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            persons.names(wanted).forEach(row -> names.put(new PersonId(row.id()), row.displayName()));
        }
        if (people.contains(PersonId.DIGLOT)) {
            names.put(PersonId.DIGLOT, DIGLOT);
        }
        return Map.copyOf(names);
    }

    /** Gives everyone who can be given work: not disabled, with a role beyond an administrator's; by name. */
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<Person> working() {
        return persons.everyone().stream()
                .filter(person -> !person.disabled())
                .map(PersonEntity::toPerson)
                .filter(person -> person.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR))
                .toList();
    }
}
