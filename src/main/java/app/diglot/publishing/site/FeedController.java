package app.diglot.publishing.site;

import app.diglot.publishing.ListedDigest;
import app.diglot.publishing.PublicSite;
import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.pages.FeedPages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What programs read: feed, sitemap, robots.txt. */
@RestController
class FeedController {

    private static final int IN_FEED = 30;
    /** The sitemap protocol's own limit for one file. */
    private static final int IN_SITEMAP = 16_000;

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final PublicSite site;
    private final SiteFrames frames;
    private final Answers answers;

    FeedController(PublicSite site, SiteFrames frames, Answers answers) {
        this.site = site;
        this.frames = frames;
        this.answers = answers;
    }

    @GetMapping("/feed")
    ResponseEntity<byte[]> feed(ServletWebRequest request) {
        List<ListedDigest> digests = site.latest(IN_FEED);
        SiteSettings settings = frames.settings();
        return answers.answer(
                request,
                ATOM,
                List.of(issues(digests), settings),
                () -> new FeedPages(frames.with(settings), frames.addresses())
                        .atom(digests)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(ServletWebRequest request) {
        List<ListedDigest> digests = site.latest(IN_SITEMAP);
        return answers.answer(
                request,
                XML,
                List.of(issues(digests)),
                () -> new FeedPages(frames.with(SiteSettings.NONE), frames.addresses())
                        .sitemap(digests)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(ServletWebRequest request) {
        String robots = "User-agent: *\nDisallow: /desk/\n\nSitemap: "
                + frames.addresses().absolute("/sitemap.xml") + "\n";
        return answers.answer(request, TEXT, List.of(robots), () -> robots.getBytes(StandardCharsets.UTF_8));
    }

    private static List<UUID> issues(List<ListedDigest> digests) {
        return digests.stream().map(ListedDigest::issue).toList();
    }
}
