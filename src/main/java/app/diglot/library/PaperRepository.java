package app.diglot.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperRepository extends Repository<PaperEntity, UUID> {

    /** One row of {@link Paper.Prints}. */
    record PrintsRow(UUID id, String language, String title, String abstractText) {}

    /** One row of {@link Paper.Wording}. */
    record WordingRow(UUID id, String title, String abstractText, String categories) {}

    /** What a paper is known by: its arXiv id without version, or its DOI in small letters. */
    record KnownRow(UUID id, String name) {}

    Optional<PaperEntity> findById(UUID id);

    @Query("select distinct paper from PaperEntity paper left join fetch paper.authors where paper.id in :ids")
    List<PaperEntity> withAuthors(Collection<UUID> ids);

    Optional<PaperEntity> findByArxivBase(String base);

    List<PaperEntity> findByArxivBaseIn(Collection<String> bases);

    @Query("select new app.diglot.library.PaperRepository$KnownRow(paper.id, paper.arxivBase)"
            + " from PaperEntity paper where paper.arxivBase in :bases")
    List<KnownRow> knownByArxivBase(Collection<String> bases);

    @Query("select new app.diglot.library.PaperRepository$KnownRow(paper.id, lower(paper.doi))"
            + " from PaperEntity paper where lower(paper.doi) in :dois order by paper.createdAt desc")
    List<KnownRow> knownByDoi(Collection<String> dois);

    @Query("select new app.diglot.library.PaperRepository$PrintsRow("
            + "paper.id, paper.language, paper.titleFingerprint, paper.abstractFingerprint)"
            + " from PaperEntity paper where paper.id in :ids")
    List<PrintsRow> prints(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$WordingRow("
            + "paper.id, paper.title, paper.abstractText, paper.categories)"
            + " from PaperEntity paper where paper.id in :ids")
    List<WordingRow> wordings(Collection<UUID> ids);

    @Query("select paper.id from PaperEntity paper where lower(paper.title) like :pattern escape '\\'"
            + " order by paper.createdAt desc")
    List<UUID> idsByTitle(String pattern, Limit limit);

    @Query(
            "select paper.id from PaperEntity paper where paper.id in :ids and (lower(paper.title) like :pattern escape '\\'"
                    + " or lower(paper.abstractText) like :pattern escape '\\' or lower(paper.arxivBase) like :pattern escape '\\'"
                    + " or exists (select 1 from paper.authors author where lower(author) like :pattern escape '\\'))")
    List<UUID> among(Collection<UUID> ids, String pattern);

    void save(PaperEntity paper);

    void delete(PaperEntity paper);
}
