package app.diglot.publishing;

import app.diglot.shared.Slug;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers see, of published issues alone. Open to everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PublicSite {

    private final PublicationRepository publications;
    private final RecentIssues issues;
    private final NewerVersions newer;

    PublicSite(PublicationRepository publications, RecentIssues issues, NewerVersions newer) {
        this.publications = publications;
        this.issues = issues;
        this.newer = newer;
    }

    /** What stands at an address, with its neighbours; five statements at most. */
    public Standing at(Slug topic, LocalDate day) {
        Optional<PublicationEntity> publication = publications.findBySlugAndDay(topic.value(), day);
        if (publication.isEmpty()) {
            return new Standing.Nothing();
        }
        if (publication.get().isTakenBack()) {
            return new Standing.TakenBack();
        }
        Issue issue = issue(publication.get());
        return new Standing.Published(
                issue,
                newer.of(issue.id(), issue.digest()),
                publications.before(topic.value(), day),
                publications.after(topic.value(), day));
    }

    /** The issue that readers see at an address; nothing where there is none or it was taken back. */
    public Optional<Issue> find(Slug topic, LocalDate day) {
        return publications
                .findBySlugAndDay(topic.value(), day)
                .filter(publication -> !publication.isTakenBack())
                .map(this::issue);
    }

    /** The latest day first. */
    public List<ListedDigest> latest(int limit) {
        return listed(publications.latest(Limit.of(limit)));
    }

    public List<ListedDigest> latest(Slug topic, int limit) {
        return listed(publications.latestOf(topic.value(), Limit.of(limit)));
    }

    /** The latest day first. */
    public List<ListedDigest> in(YearMonth month) {
        return listed(publications.between(month.atDay(1), month.atEndOfMonth()));
    }

    /** The months in which digests stand, the latest first. */
    public List<ArchivedMonth> months() {
        return publications.months().stream()
                .map(row -> new ArchivedMonth(YearMonth.of(row.year(), row.month()), row.digests()))
                .toList();
    }

    private static List<ListedDigest> listed(List<ListedRow> rows) {
        return rows.stream().map(ListedRow::toListed).toList();
    }

    private Issue issue(PublicationEntity publication) {
        RecentIssues.Read read = issues.get(publication.issueId());
        return new Issue(publication.issueId(), read.digest(), publication.firstPublishedAt(), read.publishedAt());
    }
}
