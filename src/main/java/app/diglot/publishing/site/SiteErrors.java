package app.diglot.publishing.site;

import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.pages.Frame;
import app.diglot.publishing.pages.Frames;
import app.diglot.publishing.pages.MessagePage;
import app.diglot.publishing.pages.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages for what is not found, was taken back, or failed. They say nothing of the cause. */
@RestController
class SiteErrors implements ErrorController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final SiteFrames frames;
    private final Templates templates;

    SiteErrors(SiteFrames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        String kind = switch (status) {
            case NOT_FOUND -> "notFound";
            case GONE -> "gone";
            default -> status.is4xxClientError() ? "refused" : "failed";
        };
        // Settings come from the database, which may be what failed.
        Frames around = frames.with(status.is5xxServerError() ? SiteSettings.NONE : frames.settings());
        Words words = around.bothLanguages();
        Frame frame = around.around(words, Frames.About.page(words.plain("error." + kind), null));
        byte[] page =
                templates.render("message", new MessagePage(frame, "error." + kind, "error." + kind + ".explanation"));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody who asks for the address of the error page itself asks for nothing that is there.
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
