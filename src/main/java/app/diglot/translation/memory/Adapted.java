package app.diglot.translation.memory;

import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The translation of a match, with the numbers and atoms of the text that is to be translated.
 *
 * <p>The first number of the text stands for the first one of the match's source, the second for the second, where both have as many;
 * likewise the atoms. One that differs is exchanged where it occurs once in the source of the match and once in its translation,
 * and what takes its place occurs once in the text; else it is {@code open}.
 *
 * @param changes in their order, none overlapping another
 * @param open the numbers and atoms of the text that the match has not and that are not in this translation
 */
public record Adapted(String translation, List<Change> changes, List<String> open) {

    /**
     * A stretch of the adapted translation, from {@code start} up to {@code end}.
     *
     * @param before what stands there in the match
     */
    public record Change(int start, int end, String before) {}

    /** A number or an atom of the match and what the text has instead. */
    private record Exchange(int start, int end, String before, String after) {}

    /** @param source the language of the text, which is to be translated into the other */
    public static Adapted of(String text, Language source, ApprovedPair match) {
        Tokens wanted = Tokens.of(text);
        Tokens offered = Tokens.of(match.in(source));
        Tokens translation = Tokens.of(match.in(source.other()));
        List<Exchange> exchanges = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Tokens.Kind kind : List.of(Tokens.Kind.NUMBER, Tokens.Kind.ATOM)) {
            exchange(sources(wanted, kind), sources(offered, kind), translation, kind, exchanges, open);
        }
        return written(match.in(source.other()), exchanges, open);
    }

    private static void exchange(
            List<String> wanted,
            List<String> offered,
            Tokens translation,
            Tokens.Kind kind,
            List<Exchange> exchanges,
            List<String> open) {
        if (wanted.size() != offered.size()) {
            wanted.stream().filter(each -> !offered.contains(each)).distinct().forEach(open::add);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String after = wanted.get(i);
            String before = offered.get(i);
            List<Integer> places = places(translation, kind, before);
            if (after.equals(before)) {
                continue;
            }
            if (isOnce(before, offered) && isOnce(after, wanted) && places.size() == 1) {
                int place = places.getFirst();
                exchanges.add(new Exchange(translation.start(place), translation.end(place), before, after));
            } else if (!open.contains(after)) {
                open.add(after);
            }
        }
    }

    private static Adapted written(String translation, List<Exchange> exchanges, List<String> open) {
        exchanges.sort(Comparator.comparingInt(Exchange::start));
        StringBuilder written = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Exchange exchange : exchanges) {
            written.append(translation, at, exchange.start());
            int start = written.length();
            written.append(exchange.after());
            changes.add(new Change(start, written.length(), exchange.before()));
            at = exchange.end();
        }
        written.append(translation, at, translation.length());
        return new Adapted(written.toString(), List.copyOf(changes), List.copyOf(open));
    }

    private static List<String> sources(Tokens tokens, Tokens.Kind kind) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.kind(i) == kind)
                .mapToObj(tokens::source)
                .toList();
    }

    private static List<Integer> places(Tokens tokens, Tokens.Kind kind, String source) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.kind(i) == kind && tokens.source(i).equals(source))
                .boxed()
                .toList();
    }

    private static boolean isOnce(String each, List<String> all) {
        return all.stream().filter(each::equals).count() == 1;
    }
}
