package app.diglot.translation.components;

import app.diglot.shared.Language;
import app.diglot.shell.components.Moments;
import app.diglot.translation.SourceText;
import app.diglot.translation.approved.Offer;
import app.diglot.translation.memory.Fragment;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What the translation memory has for a text: sentences like its own with how they were translated, and turns of phrase. */
class PairMatches extends UnorderedList {

    private static final long serialVersionUID = 1L;

    PairMatches() {
        addClassName("pair-matches");
        getElement().setAttribute("aria-label", getTranslation("translation.memory"));
        setVisible(false);
    }

    void show(SourceText source, Advice.Memories memories) {
        removeAll();
        memories.recalled().offers().stream()
                .map(offer -> match(offer, source, memories))
                .forEach(this::add);
        memories.recalled().fragments().stream()
                .flatMap(fragment -> fragment(fragment, source).stream())
                .forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private ListItem match(Offer offer, SourceText source, Advice.Memories memories) {
        String before = offer.pair().in(source.language());
        Span score = new Span(
                offer.score() == 100
                        ? getTranslation("translation.memory.whole")
                        : getTranslation("translation.memory.score", offer.score()));
        score.addClassName("pair-match-score");
        Span origin = new Span(getTranslation(
                "translation.memory.approved",
                memories.names().getOrDefault(offer.approvedBy(), ""),
                Moments.dateAndTime(offer.approvedAt())));
        origin.addClassName("pair-match-origin");
        ListItem item =
                new ListItem(new Div(score, origin), new ChangedWords(before, offer.sentence(), source.language()));
        item.addClassName("pair-match");
        NativeButton take = button(offer.adapted().translation(), source.target());
        take.getElement().setAttribute("data-sentence", offer.sentence());
        item.add(take);
        List<String> open = offer.adapted().open();
        if (!open.isEmpty()) {
            Span missing = new Span(getTranslation("translation.memory.open", String.join(", ", open)));
            missing.addClassName("pair-match-open");
            item.add(missing);
        }
        return item;
    }

    /** Only where the memory knows which words of the translation stand for it: else there is nothing to take. */
    private Optional<ListItem> fragment(Fragment fragment, SourceText source) {
        return fragment.uses().stream()
                .flatMap(use -> use.target().stream()
                        .map(part -> use.pair().in(source.target()).substring(part.start(), part.end())))
                .findFirst()
                .map(words -> {
                    Component phrase =
                            words(source.content().substring(fragment.start(), fragment.end()), source.language());
                    Span seen = new Span(getTranslation("translation.memory.fragment", fragment.pairs()));
                    seen.addClassName("pair-match-origin");
                    ListItem item = new ListItem(new Div(phrase, seen), button(words, source.target()));
                    item.addClassName("pair-match");
                    return item;
                });
    }

    /** The browser inserts the words, and knows by their sentence which of several is enough. */
    private NativeButton button(String words, Language language) {
        NativeButton button = new NativeButton(words);
        button.getElement().setAttribute("data-insert", words);
        button.addClassName("pair-match-take");
        button.getElement().setAttribute("lang", language.tag());
        button.setTitle(getTranslation("translation.memory.take"));
        return button;
    }

    private static Span words(String text, Language language) {
        Span words = new Span(text);
        words.getElement().setAttribute("lang", language.tag());
        return words;
    }
}
