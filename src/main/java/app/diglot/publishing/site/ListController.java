package app.diglot.publishing.site;

import app.diglot.publishing.ArchivedMonth;
import app.diglot.publishing.ListedDigest;
import app.diglot.publishing.PublicSite;
import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.pages.ListPages;
import app.diglot.shared.Slug;
import app.diglot.shared.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The latest digests, those of a topic, and the archive. */
@RestController
class ListController {

    private static final int LATEST = 12;
    private static final int OF_A_TOPIC = 30;
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PublicSite site;
    private final Typesetter typesetter;
    private final SiteFrames frames;
    private final Templates templates;
    private final Answers answers;

    ListController(PublicSite site, Typesetter typesetter, SiteFrames frames, Templates templates, Answers answers) {
        this.site = site;
        this.typesetter = typesetter;
        this.frames = frames;
        this.templates = templates;
        this.answers = answers;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> latest(ServletWebRequest request) {
        List<ListedDigest> digests = site.latest(LATEST);
        return page(request, "list", List.of("latest", issues(digests)), pages -> pages.latest(digests));
    }

    @GetMapping("/{topic:[a-z0-9-]+}")
    ResponseEntity<byte[]> topic(@PathVariable String topic, ServletWebRequest request) {
        Slug slug = Slug.parse(topic).orElseThrow(PageNotFound::new);
        List<ListedDigest> digests = site.latest(slug, OF_A_TOPIC);
        if (digests.isEmpty()) {
            throw new PageNotFound();
        }
        return page(request, "list", List.of("topic", issues(digests)), pages -> pages.topic(slug, digests));
    }

    @GetMapping("/archive")
    ResponseEntity<byte[]> archive(ServletWebRequest request) {
        List<ArchivedMonth> months = site.months();
        return page(request, "archive", List.of(months), pages -> pages.archive(months));
    }

    @GetMapping("/archive/{month:\\d{4}-\\d{2}}")
    ResponseEntity<byte[]> month(@PathVariable String month, ServletWebRequest request) {
        YearMonth asked = yearMonth(month);
        List<ListedDigest> digests = site.in(asked);
        if (digests.isEmpty()) {
            throw new PageNotFound();
        }
        List<YearMonth> months =
                site.months().stream().map(ArchivedMonth::month).toList();
        Optional<YearMonth> earlier =
                months.stream().filter(known -> known.isBefore(asked)).findFirst();
        Optional<YearMonth> later =
                months.reversed().stream().filter(known -> known.isAfter(asked)).findFirst();
        return page(
                request,
                "list",
                List.of(month, issues(digests), earlier, later),
                pages -> pages.month(asked, digests, earlier, later));
    }

    private ResponseEntity<byte[]> page(
            ServletWebRequest request, String template, List<?> depends, Function<ListPages, Object> lay) {
        SiteSettings settings = frames.settings();
        return answers.answer(
                request,
                HTML,
                List.of(depends, settings),
                () -> templates.render(template, lay.apply(new ListPages(typesetter, frames.with(settings)))));
    }

    private static List<Object> issues(List<ListedDigest> digests) {
        return digests.stream().<Object>map(ListedDigest::issue).toList();
    }

    private static YearMonth yearMonth(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException noSuchMonth) {
            throw new PageNotFound();
        }
    }
}
