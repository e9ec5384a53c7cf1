package app.diglot.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperRepository extends Repository<PaperEntity, UUID> {

    /** One row of {@link Paper.Prints}. */
    record PrintsRow(UUID id, @Nullable Integer version, String language, String title, String abstractText) {}

    /** Which version of a paper is the latest. */
    record VersionRow(UUID id, @Nullable Integer version) {}

    /** Which version of a paper, by its arXiv id, is the latest. */
    record NumberRow(String base, int version) {}

    /** One row of {@link Paper.Wording}. */
    record WordingRow(UUID id, String title, String abstractText, String categories) {}

    Optional<PaperEntity> findById(UUID id);

    @Query("select distinct paper from PaperEntity paper left join fetch paper.authors where paper.id in :ids")
    List<PaperEntity> withAuthors(Collection<UUID> ids);

    /** With the versions that were replaced, for papers that were read already as well. */
    @Query("select distinct paper from PaperEntity paper left join fetch paper.earlier where paper.id in :ids")
    List<PaperEntity> withEarlier(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$VersionRow(paper.id, paper.arxivVersion)"
            + " from PaperEntity paper where paper.id in :ids")
    List<VersionRow> latest(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$NumberRow(paper.arxivBase, paper.arxivVersion)"
            + " from PaperEntity paper where paper.arxivBase in :bases and paper.arxivVersion > 1")
    List<NumberRow> replaced(Collection<String> bases);

    Optional<PaperEntity> findByArxivBase(String base);

    List<PaperEntity> findByArxivBaseIn(Collection<String> bases);

    @Query("select new app.diglot.library.PaperRepository$PrintsRow("
            + "paper.id, paper.arxivVersion, paper.language, paper.titleFingerprint, paper.abstractFingerprint)"
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
