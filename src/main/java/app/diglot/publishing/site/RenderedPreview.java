package app.diglot.publishing.site;

import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.Issue;
import app.diglot.publishing.SitePreview;
import app.diglot.publishing.pages.DigestPages;
import app.diglot.shared.Language;
import app.diglot.shared.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The preview is made by what makes the page. */
@Component
class RenderedPreview implements SitePreview {

    private final SiteFrames frames;
    private final Templates templates;
    private final Typesetter typesetter;
    private final Clock clock;

    RenderedPreview(SiteFrames frames, Templates templates, Typesetter typesetter, Clock clock) {
        this.frames = frames;
        this.templates = templates;
        this.typesetter = typesetter;
        this.clock = clock;
    }

    @Override
    public String html(FrozenDigest digest, List<Language> columns) {
        Instant now = clock.instant();
        Issue issue = new Issue(digest.id(), digest, now, now);
        DigestPages pages = new DigestPages(typesetter, frames.with(frames.settings()), frames.zone());
        byte[] page =
                templates.render("digest", pages.page(issue, Map.of(), columns, Optional.empty(), Optional.empty()));
        return new String(page, StandardCharsets.UTF_8);
    }
}
