package app.diglot.blog;

import app.diglot.shared.Slug;
import java.time.LocalDate;

/** Where a post is to be stored: a topic, begun if need be, and a day. */
public record ImportTarget(Slug topic, LocalDate day, IfExists ifExists) {

    /** What to do where the topic has a digest on that day. */
    public enum IfExists {
        REFUSE,
        ADD_NEW
    }
}
