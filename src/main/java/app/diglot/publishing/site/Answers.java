package app.diglot.publishing.site;

import app.diglot.shared.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with pages that are made once and then kept, plain and compressed, under all that they depend on. Browsers and caches
 * ask each time whether theirs still holds, and are told so without the page being made.
 */
@Component
class Answers {

    private static final int KEPT = 300;
    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache();

    private final SiteVersion version;
    private final Map<String, Made> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
            return size() > KEPT;
        }
    };

    private static final class Made {

        private final byte[] plain;
        private final byte[] compressed;

        Made(byte[] plain) {
            this.plain = plain;
            this.compressed = compressed(plain);
        }
    }

    Answers(SiteVersion version) {
        this.version = version;
    }

    /**
     * @param depends on what the page depends besides the program itself
     */
    ResponseEntity<byte[]> answer(ServletWebRequest request, MediaType type, List<?> depends, Supplier<byte[]> make) {
        String key = Fingerprint.of(version.value() + type + depends).value();
        // Weak: the compressed page has other bytes.
        String etag = "W/\"" + key + "\"";
        if (request.checkNotModified(etag)) {
            HttpHeaders headers = new HttpHeaders();
            headers.setCacheControl(ASK_EACH_TIME);
            headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
            return ResponseEntity.status(304).headers(headers).eTag(etag).build();
        }
        Made page = page(key, make);
        boolean compressed = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(ASK_EACH_TIME)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag(etag);
        return compressed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(page.compressed)
                : answer.body(page.plain);
    }

    private Made page(String key, Supplier<byte[]> make) {
        synchronized (kept) {
            Made known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Made made = new Made(make.get());
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
