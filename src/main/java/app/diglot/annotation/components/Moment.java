package app.diglot.annotation.components;

import app.diglot.shell.components.Moments;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** When something was written, in the person's language. */
class Moment extends Span {

    private static final long serialVersionUID = 1L;

    Moment(Instant at) {
        addClassName("note-time");
        setText(Moments.dateAndTime(at));
    }
}
