package app.diglot.translation.terms;

import app.diglot.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TermRepository extends Repository<TermEntity, UUID> {

    /** Changes with every change of any term. */
    record Stamp(
            long terms, @Nullable Long versions, @Nullable Instant latest) {}

    @Query("select new app.diglot.translation.terms.TermRepository$Stamp(count(t), sum(t.version), max(t.changedAt))"
            + " from TermEntity t")
    Stamp stamp();

    @Query("select t from TermEntity t order by lower(t.source), t.source, t.id")
    List<TermEntity> all();

    @Query("select t from TermEntity t where t.language = :language and lower(t.source) = lower(:source)")
    List<TermEntity> named(Language language, String source);

    Optional<TermEntity> findById(UUID id);

    void save(TermEntity term);

    void delete(TermEntity term);
}
