package app.diglot.publishing.site;

import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.PublicSite;
import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.Standing;
import app.diglot.publishing.pages.DigestPages;
import app.diglot.publishing.pages.MarkdownPages;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.shared.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** A published digest: side by side, in one language, as Markdown. */
@RestController
class DigestController {

    private static final String BOTH = "/{topic:[a-z0-9-]+}/{day:\\d{4}-\\d{2}-\\d{2}}";
    private static final String ONE = BOTH + "/{language:en|zh}";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final PublicSite site;
    private final Typesetter typesetter;
    private final SiteFrames frames;
    private final Templates templates;
    private final Answers answers;

    DigestController(PublicSite site, Typesetter typesetter, SiteFrames frames, Templates templates, Answers answers) {
        this.site = site;
        this.typesetter = typesetter;
        this.frames = frames;
        this.templates = templates;
        this.answers = answers;
    }

    @GetMapping(BOTH)
    ResponseEntity<byte[]> sideBySide(@PathVariable String topic, @PathVariable String day, ServletWebRequest request) {
        Standing.Published found = found(topic, day);
        return page(found, found.issue().digest().languages(), request);
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> inOneLanguage(
            @PathVariable String topic,
            @PathVariable String day,
            @PathVariable String language,
            ServletWebRequest request) {
        Standing.Published found = found(topic, day);
        return page(found, List.of(published(found, language)), request);
    }

    @GetMapping(BOTH + ".md")
    ResponseEntity<byte[]> markdown(@PathVariable String topic, @PathVariable String day, ServletWebRequest request) {
        Standing.Published found = found(topic, day);
        return markdown(found, found.issue().digest().languages(), request);
    }

    @GetMapping(ONE + ".md")
    ResponseEntity<byte[]> markdownInOneLanguage(
            @PathVariable String topic,
            @PathVariable String day,
            @PathVariable String language,
            ServletWebRequest request) {
        Standing.Published found = found(topic, day);
        return markdown(found, List.of(published(found, language)), request);
    }

    private ResponseEntity<byte[]> page(Standing.Published found, List<Language> columns, ServletWebRequest request) {
        SiteSettings settings = frames.settings();
        ZoneId zone = frames.zone();
        return answers.answer(
                request,
                HTML,
                List.of(found.issue().id(), found.newer(), columns, found.previous(), found.next(), settings, zone),
                () -> templates.render(
                        "digest",
                        new DigestPages(typesetter, frames.with(settings), zone)
                                .page(found.issue(), found.newer(), columns, found.previous(), found.next())));
    }

    private ResponseEntity<byte[]> markdown(
            Standing.Published found, List<Language> columns, ServletWebRequest request) {
        FrozenDigest digest = found.issue().digest();
        SiteSettings settings = frames.settings();
        return answers.answer(
                request,
                MARKDOWN,
                List.of(found.issue().id(), found.newer(), columns, settings),
                () -> new MarkdownPages(frames.with(settings))
                        .page(digest, found.newer(), columns)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Standing.Published found(String topic, String day) {
        Slug slug = Slug.parse(topic).orElseThrow(PageNotFound::new);
        return switch (site.at(slug, date(day))) {
            case Standing.Published published -> published;
            case Standing.TakenBack _ -> throw new PageGone();
            case Standing.Nothing _ -> throw new PageNotFound();
        };
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noSuchDay) {
            throw new PageNotFound();
        }
    }

    private static Language published(Standing.Published found, String path) {
        return Language.parse(path)
                .filter(found.issue().digest().languages()::contains)
                .orElseThrow(PageNotFound::new);
    }
}
