package app.diglot.publishing.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stood at this address was taken back. */
@ResponseStatus(HttpStatus.GONE)
class PageGone extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
