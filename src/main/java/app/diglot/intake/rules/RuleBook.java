package app.diglot.intake.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.topics.TopicId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rules of all topics, ready to be asked about papers: {@link TopicRule} says what is caught, {@link Phrase} what matches. Takes
 * time that grows with the length of the texts, hardly with the number of phrases. May be used by many threads.
 */
public final class RuleBook {

    /** A topic that wants the paper, and the words of its rule that say so, as written and in the rule's order. */
    public record Match(TopicId topic, List<String> words) {}

    /** The numbers of a rule's phrases: wanted from {@code first}, unwanted from {@code unwanted}. */
    private record Page(RuledTopic topic, int first, int unwanted) {

        boolean looksIntoAbstracts() {
            return topic.rule().wantedIn() == Part.TITLE_AND_ABSTRACT
                    || topic.rule().unwantedIn() == Part.TITLE_AND_ABSTRACT;
        }
    }

    /** Which phrases occur where. */
    private record Hits(BitSet title, BitSet anywhere) {

        BitSet in(Part part) {
            return switch (part) {
                case TITLE -> title;
                case TITLE_AND_ABSTRACT -> anywhere;
            };
        }
    }

    private final List<Page> pages = new ArrayList<>();
    private final Needles needles = new Needles();

    private RuleBook(Collection<RuledTopic> topics) {
        int number = 0;
        for (RuledTopic topic : topics) {
            topic.rule().wanted().forEach(needles::add);
            topic.rule().unwanted().forEach(needles::add);
            int unwanted = number + topic.rule().wanted().size();
            int end = unwanted + topic.rule().unwanted().size();
            pages.add(new Page(topic, number, unwanted));
            number = end;
        }
    }

    public static RuleBook of(Collection<RuledTopic> topics) {
        return new RuleBook(topics);
    }

    /** The topics that want a paper, in the order in which the book was given them. */
    public List<Match> match(String title, String abstractText, List<String> categories) {
        List<Page> fitting = pages.stream()
                .filter(page -> page.topic().rule().fits(categories))
                .toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        Hits hits = hits(fitting, title, abstractText);
        return fitting.stream().flatMap(page -> match(page, hits).stream()).toList();
    }

    /** What each topic's rule says of a paper, and why. */
    public Map<TopicId, Verdict> judge(String title, String abstractText, List<String> categories) {
        List<Page> fitting = pages.stream()
                .filter(page -> page.topic().rule().fits(categories))
                .toList();
        Hits hits = hits(fitting, title, abstractText);
        return pages.stream()
                .collect(toMap(
                        page -> page.topic().topic(),
                        page -> fitting.contains(page) ? judge(page, hits) : new Verdict.OtherCategories()));
    }

    /**
     * Where a topic's wanted words stand in a text, in order and without overlap.
     *
     * @throws IllegalArgumentException where the book has no rule of that topic
     */
    public List<Stretch> marks(TopicId topic, String text) {
        Page page = page(topic);
        Tokens tokens = Tokens.of(text);
        List<Stretch> found = new ArrayList<>();
        needles.find(tokens, (needle, from, to) -> {
            if (needle >= page.first() && needle < page.unwanted()) {
                found.add(new Stretch(tokens.start(from), tokens.end(to - 1)));
            }
        });
        return apart(found);
    }

    /** All categories and archives that any rule names: what has to be asked for. */
    public Set<String> categories() {
        return pages.stream()
                .flatMap(page -> page.topic().rule().categories().stream())
                .map(Category::code)
                .collect(toUnmodifiableSet());
    }

    private Hits hits(List<Page> fitting, String title, String abstractText) {
        BitSet inTitle = fitting.isEmpty() ? new BitSet() : needles.in(title);
        if (fitting.stream().noneMatch(Page::looksIntoAbstracts)) {
            return new Hits(inTitle, inTitle);
        }
        BitSet anywhere = needles.in(abstractText);
        anywhere.or(inTitle);
        return new Hits(inTitle, anywhere);
    }

    private static Optional<Match> match(Page page, Hits hits) {
        return judge(page, hits) instanceof Verdict.Caught(List<String> words)
                ? Optional.of(new Match(page.topic().topic(), words))
                : Optional.empty();
    }

    private static Verdict judge(Page page, Hits hits) {
        TopicRule rule = page.topic().rule();
        List<String> wanted = words(rule.wanted(), page.first(), hits.in(rule.wantedIn()));
        boolean enough = switch (rule.need()) {
            case ANY -> !wanted.isEmpty() || rule.wanted().isEmpty();
            case ALL -> wanted.size() == rule.wanted().size();
        };
        if (!enough) {
            return new Verdict.NotWanted(wanted);
        }
        List<String> unwanted = words(rule.unwanted(), page.unwanted(), hits.in(rule.unwantedIn()));
        return unwanted.isEmpty() ? new Verdict.Caught(wanted) : new Verdict.Unwanted(unwanted);
    }

    private static List<String> words(List<Phrase> phrases, int first, BitSet hits) {
        return IntStream.range(0, phrases.size())
                .filter(i -> hits.get(first + i))
                .mapToObj(i -> phrases.get(i).written())
                .toList();
    }

    private Page page(TopicId topic) {
        return pages.stream()
                .filter(page -> page.topic().topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule of that topic"));
    }

    private static List<Stretch> apart(List<Stretch> found) {
        List<Stretch> apart = new ArrayList<>();
        for (Stretch next :
                found.stream().sorted(Comparator.comparingInt(Stretch::start)).toList()) {
            if (!apart.isEmpty() && next.start() < apart.getLast().end()) {
                Stretch last = apart.removeLast();
                apart.add(new Stretch(last.start(), Math.max(last.end(), next.end())));
            } else {
                apart.add(next);
            }
        }
        return List.copyOf(apart);
    }
}
