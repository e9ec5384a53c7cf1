package app.diglot.translation.memory;

import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens that are looked for one right after the other. */
final class WordSearch {

    private final Language language;
    private final long[] keys;
    private final char[] codes;
    private final Map<Integer, long[]> signatures = new HashMap<>();
    private final List<Occurrence> found = new ArrayList<>();

    WordSearch(String words, Language language) {
        this.language = language;
        keys = Tokens.of(words).keys();
        codes = Print.codes(keys);
    }

    List<Occurrence> in(Shelves shelves, int limit) {
        if (keys.length == 0) {
            return List.of();
        }
        for (Page page : shelves.between(keys.length, Integer.MAX_VALUE)) {
            if (found.size() >= limit) {
                break;
            }
            read(page);
        }
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    private void read(Page page) {
        long[] signature = signatures.computeIfAbsent(page.width, width -> Signature.of(keys, width));
        int own = Signature.count(signature, 0, page.width);
        for (int i = 0; i < page.size; i++) {
            // A text that has all the tokens has all the bits.
            if (Signature.common(signature, page.signatures, i * page.width) == own && hasCodes(page, i)) {
                occurrence(page.pairs[i]).ifPresent(found::add);
            }
        }
    }

    private boolean hasCodes(Page page, int place) {
        int from = place * page.length;
        for (int at = from; at <= from + page.length - codes.length; at++) {
            if (Arrays.equals(page.codes, at, at + codes.length, codes, 0, codes.length)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Occurrence> occurrence(ApprovedPair pair) {
        Tokens tokens = Tokens.of(pair.in(language));
        int place = placeOf(keys, tokens.keys());
        return place < 0
                ? Optional.empty()
                : Optional.of(new Occurrence(pair, tokens.start(place), tokens.end(place + keys.length - 1)));
    }

    /** Where in a text the wanted tokens stand first one right after the other, or -1. */
    static int placeOf(long[] wanted, long[] all) {
        for (int at = 0; at <= all.length - wanted.length; at++) {
            if (Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
