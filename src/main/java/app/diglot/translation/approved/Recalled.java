package app.diglot.translation.approved;

import app.diglot.translation.memory.Fragment;
import java.util.List;

/**
 * What the memory has for a text.
 *
 * @param offers in the order of the sentences, the most alike first
 * @param fragments of the text that approved pairs have too, the longest first
 */
public record Recalled(List<Offer> offers, List<Fragment> fragments) {

    public static final Recalled NOTHING = new Recalled(List.of(), List.of());

    public Recalled {
        offers = List.copyOf(offers);
        fragments = List.copyOf(fragments);
    }
}
