package app.diglot.intake.triage;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "triage_keys")
class TriageKeysEntity {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "bindings")
    private String bindings;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TriageKeysEntity() {}

    TriageKeysEntity(PersonId person) {
        this.personId = person.id();
        this.bindings = KeyBindings.USUAL.written();
    }

    void become(KeyBindings wanted) {
        bindings = wanted.written();
    }

    KeyBindings bindings() {
        return KeyBindings.read(bindings);
    }
}
