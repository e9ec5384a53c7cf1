package app.diglot.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperRepository extends Repository<PaperEntity, UUID> {

    /** One row of {@link Paper.Prints}. */
    record PrintsRow(UUID id, @Nullable Integer version, String language, String title, String abstractText) {}

    /** Which version of a paper is the latest. */
    record VersionRow(UUID id, @Nullable Integer version) {}

    /** Which version of a paper, by its arXiv id, is the latest. */
    record NumberRow(String base, int version) {}

    /** Two papers with the same title. */
    record NamesakeRow(UUID paper, UUID other) {}

    /** By what a paper is named to a person. */
    record NameRow(UUID id, @Nullable String base, String title) {}

    record ArxivRow(String base, UUID id) {}

    /** A paper with its title, or with that title's key. */
    record TitleRow(UUID id, String key) {}

    /** One row of {@link Paper.Wording}. */
    record WordingRow(UUID id, String title, String abstractText, String categories) {}

    /** What a paper is known by: its arXiv id without version, or its DOI in small letters. */
    record KnownRow(UUID id, String name) {}

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

    @Query("select new app.diglot.library.PaperRepository$KnownRow(paper.id, paper.arxivBase)"
            + " from PaperEntity paper where paper.arxivBase in :bases")
    List<KnownRow> knownByArxivBase(Collection<String> bases);

    @Query("select new app.diglot.library.PaperRepository$KnownRow(paper.id, lower(paper.doi))"
            + " from PaperEntity paper where lower(paper.doi) in :dois order by paper.createdAt desc")
    List<KnownRow> knownByDoi(Collection<String> dois);

    @Query("select new app.diglot.library.PaperRepository$PrintsRow("
            + "paper.id, paper.arxivVersion, paper.language, paper.titleFingerprint, paper.abstractFingerprint)"
            + " from PaperEntity paper where paper.id in :ids")
    List<PrintsRow> prints(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$WordingRow("
            + "paper.id, paper.title, paper.abstractText, paper.categories)"
            + " from PaperEntity paper where paper.id in :ids")
    List<WordingRow> wordings(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$NamesakeRow(paper.id, other.id) from PaperEntity paper"
            + " join PaperEntity other on other.titleKey = paper.titleKey and other.id <> paper.id"
            + " where paper.id in :ids and paper.titleKey <> ''")
    List<NamesakeRow> namesakes(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$NameRow(paper.id, paper.arxivBase, paper.title)"
            + " from PaperEntity paper where paper.id in :ids")
    List<NameRow> names(Collection<UUID> ids);

    @Query("select new app.diglot.library.PaperRepository$ArxivRow(paper.arxivBase, paper.id)"
            + " from PaperEntity paper where paper.arxivBase in :bases")
    List<ArxivRow> idsByArxiv(Collection<String> bases);

    @Query("select new app.diglot.library.PaperRepository$TitleRow(paper.id, paper.titleKey)"
            + " from PaperEntity paper where paper.titleKey in :keys")
    List<TitleRow> idsByTitleKey(Collection<String> keys);

    @Query("select new app.diglot.library.PaperRepository$TitleRow(paper.id, paper.title)"
            + " from PaperEntity paper where paper.titleKey is null order by paper.id")
    List<TitleRow> withoutTitleKey(Limit limit);

    /** Past the version: it tells nothing new of the paper. */
    @Modifying
    @Query("update PaperEntity paper set paper.titleKey = :key where paper.id = :id")
    void setTitleKey(UUID id, String key);

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
