package app.diglot.translation.checks;

import app.diglot.shared.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that say no more than how large something is: millions of, 数十亿. */
final class VagueCounts {

    record Lost(int start, int end, String written, String wanted) {}

    private record Magnitude(Language language, Pattern said, Pattern answered, String wanted) {

        Magnitude(Language language, String said, String answered, String wanted) {
            this(language, Pattern.compile(said), Pattern.compile(answered), wanted);
        }
    }

    private static final List<Magnitude> MAGNITUDES = List.of(
            new Magnitude(
                    Language.ENGLISH,
                    "(?i)\\bmillions\\b(?! of (?:m|b)illions)",
                    "[百千数上几多0-9.]\\s?万|百万|千万|million|海量|无数",
                    "数百万"),
            new Magnitude(Language.ENGLISH, "(?i)\\bbillions\\b", "亿|billion|海量|无数", "数十亿"),
            new Magnitude(Language.CHINESE, "[数几上]百万", "(?i)million", "millions"),
            new Magnitude(Language.CHINESE, "[数几上]十亿", "(?i)billion", "billions"));

    private VagueCounts() {}

    /** The first of each magnitude that nothing answers. */
    static List<Lost> lost(CheckedPair pair) {
        return MAGNITUDES.stream()
                .filter(magnitude -> magnitude.language() == pair.source().language())
                .filter(magnitude ->
                        !magnitude.answered().matcher(pair.target().prose()).find())
                .flatMap(magnitude -> first(magnitude, pair.source().prose()))
                .toList();
    }

    private static Stream<Lost> first(Magnitude magnitude, String prose) {
        return magnitude
                .said()
                .matcher(prose)
                .results()
                .limit(1)
                .map(found -> new Lost(found.start(), found.end(), found.group(), magnitude.wanted()));
    }
}
