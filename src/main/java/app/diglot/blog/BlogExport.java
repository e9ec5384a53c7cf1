package app.diglot.blog;

import app.diglot.publishing.Issue;
import app.diglot.publishing.PublicSite;
import app.diglot.settings.Settings;
import app.diglot.settings.TeamCalendar;
import app.diglot.shared.Slug;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published digests as posts of a blog. */
@Service
public class BlogExport {

    private final PublicSite site;
    private final Settings settings;
    private final TeamCalendar calendar;

    BlogExport(PublicSite site, Settings settings, TeamCalendar calendar) {
        this.site = site;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The post's file and its asset folder; nothing where readers see no digest at that address. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<List<PostFile>> files(Slug topic, LocalDate day, PostLanguage language) {
        return site.find(topic, day).map(issue -> PostArchive.files(post(issue, language)));
    }

    /** The same as a zip. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<byte[]> zip(Slug topic, LocalDate day, PostLanguage language) {
        return files(topic, day, language).map(PostArchive::zip);
    }

    private Post post(Issue issue, PostLanguage language) {
        PostSettings standing =
                settings.read(PostSettings.NAME, PostSettings.class).orElse(PostSettings.DEFAULT);
        // Hexo takes a post's time for its own zone's.
        LocalDateTime date = LocalDateTime.ofInstant(issue.firstPublishedAt(), calendar.zone());
        return IssuePost.of(issue.digest(), language, standing, date);
    }
}
