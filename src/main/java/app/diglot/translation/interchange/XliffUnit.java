package app.diglot.translation.interchange;

import java.util.List;

/**
 * A text, as a rule a paragraph, cut into segments.
 *
 * @param id unique in the file
 * @param name where the text is from, in the words of who wrote the file; empty where it is not told
 */
public record XliffUnit(String id, String name, List<XliffSegment> segments, List<String> notes) {

    public XliffUnit {
        if (id.isEmpty() || segments.isEmpty()) {
            throw new IllegalArgumentException("a unit has an id and at least one segment");
        }
        segments = List.copyOf(segments);
        notes = List.copyOf(notes);
    }
}
