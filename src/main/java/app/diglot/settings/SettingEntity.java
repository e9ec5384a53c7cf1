package app.diglot.settings;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "setting")
class SettingEntity {

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "content")
    private String content;

    @Version
    @Column(name = "edit_version")
    private @Nullable Long version;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected SettingEntity() {}

    SettingEntity(String name, String content, PersonId by, Instant at) {
        this.name = name;
        this.content = content;
        this.editedBy = by.id();
        this.editedAt = at;
    }

    String content() {
        return content;
    }

    void write(String json, PersonId by, Instant at) {
        content = json;
        editedBy = by.id();
        editedAt = at;
    }
}
