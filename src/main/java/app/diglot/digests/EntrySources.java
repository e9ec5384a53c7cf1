package app.diglot.digests;

import app.diglot.translation.SourceText;
import java.util.List;

/** An entry's texts in this order: title, abstract, bodies of the public annotations on them, note, takeaways. */
public record EntrySources(Entry entry, List<SourceText> texts) {}
