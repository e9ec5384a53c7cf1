package app.diglot.intake.arxiv;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

/**
 * What a server told of the state of an answer, to be sent back with the same question: it then answers 304 where nothing has
 * changed.
 *
 * @param etag empty where it told none
 * @param lastModified a date as the server wrote it; empty where it told none
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#name-conditional-requests">RFC 9110, Conditional Requests</a>
 */
record Validators(String etag, String lastModified) {

    static final Validators NONE = new Validators("", "");

    static Validators of(HttpHeaders headers) {
        return new Validators(
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Last-Modified").orElse(""));
    }

    void addTo(HttpRequest.Builder request) {
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        if (!lastModified.isEmpty()) {
            request.header("If-Modified-Since", lastModified);
        }
    }
}
