package app.diglot.annotation.components;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** When something was written, in the person's language. */
class Moment extends Span {

    private static final long serialVersionUID = 1L;

    Moment(Instant at) {
        addClassName("note-time");
        setText(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(at));
    }
}
