package app.diglot.accounts;

import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_one_time")
    private boolean passwordOneTime;

    @Column(name = "access_stamp")
    private long accessStamp;

    @Column(name = "disabled")
    private boolean disabled;

    @Column(name = "language")
    private @Nullable String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway") // for Hibernate
    protected PersonEntity() {}

    /** A person with a one-time password, who has not signed in yet. */
    PersonEntity(PersonName name, String displayName, String oneTimeHash, Collection<Role> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name.value();
        this.displayName = displayName;
        this.passwordHash = oneTimeHash;
        this.passwordOneTime = true;
        this.createdAt = now;
        this.roles.addAll(roles);
    }

    void giveOneTimePassword(String hash) {
        passwordHash = hash;
        passwordOneTime = true;
        accessStamp++;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        passwordOneTime = false;
        accessStamp++;
    }

    void disable() {
        disabled = true;
        accessStamp++;
    }

    void enable() {
        disabled = false;
    }

    void changeRoles(Collection<Role> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void rename(String newDisplayName) {
        displayName = newDisplayName;
    }

    void prefer(Language preferred) {
        language = preferred.tag();
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordOneTime() {
        return passwordOneTime;
    }

    boolean disabled() {
        return disabled;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::parse);
    }

    Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    Person toPerson() {
        var sorted = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        return new Person(id(), name, displayName, sorted, disabled, passwordOneTime, lastSeenAt);
    }

    /** Who the person is in a session. With a one-time password nothing is allowed but to change it. */
    Authentication toAuthentication() {
        Set<? extends GrantedAuthority> authorities = passwordOneTime
                ? Set.of(new SimpleGrantedAuthority(OwnAccount.CHANGE_PASSWORD))
                : Role.authorities(roles);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(id, displayName, accessStamp), null, authorities);
    }
}
