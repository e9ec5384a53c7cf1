package app.diglot.translation.drafts;

import app.diglot.shared.Language;
import app.diglot.translation.segments.Segment;
import app.diglot.translation.segments.Segmenter;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, and its translation put together again with the same paragraphs. */
final class JoinedSentences {

    private final String source;
    private final Language target;
    private final List<Segment> segments;

    private JoinedSentences(String source, Language target, List<Segment> segments) {
        this.source = source;
        this.target = target;
        this.segments = segments;
    }

    static JoinedSentences of(String source, Language language) {
        return new JoinedSentences(
                source,
                language.other(),
                Segmenter.of(language).segments(source).stream()
                        .filter(segment -> !segment.wordsOf(source).isEmpty())
                        .toList());
    }

    List<String> sentences() {
        return segments.stream().map(segment -> segment.wordsOf(source)).toList();
    }

    /** English has a blank between sentences, Chinese has none; where the source begins a new line, so does the translation. */
    String join(List<String> translations) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < translations.size(); i++) {
            parts.add(translations.get(i));
            if (i + 1 < translations.size()) {
                parts.add(between(segments.get(i).of(source)));
            }
        }
        return String.join("", parts);
    }

    private String between(String segment) {
        String space = segment.substring(segment.stripTrailing().length());
        if (space.indexOf('\n') >= 0) {
            return space.replaceAll("[^\\n]", "");
        }
        return target == Language.ENGLISH ? " " : "";
    }
}
