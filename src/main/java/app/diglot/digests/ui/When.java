package app.diglot.digests.ui;

import app.diglot.shell.components.Moments;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;

/** How long ago something happened; after a week, on which day. */
@Tag("time")
class When extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    When(Instant at, Instant now) {
        getElement().setAttribute("datetime", at.toString());
        setText(words(at, now));
    }

    private String words(Instant at, Instant now) {
        Duration ago = Duration.between(at, now);
        if (ago.toMinutes() < 1) {
            return getTranslation("digests.ago.now");
        }
        if (ago.toHours() < 1) {
            return getTranslation("digests.ago.minutes", ago.toMinutes());
        }
        if (ago.toDays() < 1) {
            return getTranslation("digests.ago.hours", ago.toHours());
        }
        if (ago.toDays() < 7) {
            return getTranslation("digests.ago.days", ago.toDays());
        }
        return Moments.day(at);
    }
}
