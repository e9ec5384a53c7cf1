package app.diglot.publishing.pages;

import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.Issue;
import app.diglot.shared.Language;
import app.diglot.shared.Typesetter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out a published digest. */
public final class DigestPages {

    private static final int DESCRIPTION = 155;

    private final Typesetter typesetter;
    private final Frames frames;
    private final ZoneId zone;

    /** @param zone the team's, for the day of publishing */
    public DigestPages(Typesetter typesetter, Frames frames, ZoneId zone) {
        this.typesetter = typesetter;
        this.frames = frames;
        this.zone = zone;
    }

    /**
     * @param newer which papers arXiv has in later versions by now: the numbers, by arXiv ids without versions
     * @param columns the languages of the page; some of those in which the digest was published
     */
    public DigestPage page(
            Issue issue,
            Map<String, Integer> newer,
            List<Language> columns,
            Optional<LocalDate> previous,
            Optional<LocalDate> next) {
        FrozenDigest digest = issue.digest();
        Words words = frames.words(columns);
        EntryParts parts = new EntryParts(typesetter, words, newer);
        LocalDate published = LocalDate.ofInstant(issue.publishedAt(), zone);
        return new DigestPage(
                frame(digest, words),
                words.name(digest.topic()),
                digest.day().toString(),
                words.date("date.day", digest.day()),
                digest.demo(),
                digest.attribution(),
                parts.written(digest.introduction()),
                IntStream.range(0, digest.entries().size())
                        .mapToObj(i -> parts.part(digest, digest.entries().get(i), i + 1))
                        .toList(),
                parts.corrections(digest, null),
                issue.publishedAt().toString(),
                words.say(language -> words.in(language, "published", words.date(language, "date.short", published))),
                digest.number(),
                neighbour(digest, previous, words),
                neighbour(digest, next, words),
                Addresses.correct(digest.id()));
    }

    private Frame frame(FrozenDigest digest, Words words) {
        List<Language> columns = words.languages();
        String title = Words.join(words.name(digest.topic())) + " " + Words.join(words.date("date.day", digest.day()));
        // A digest in one language is the same at both of its addresses: the shorter one stands for both.
        List<Language> canonical = digest.languages().size() == 1 ? List.of() : columns;
        return frames.around(
                words,
                new Frames.About(
                        title,
                        description(digest, columns.getFirst()),
                        Addresses.digest(digest.slug(), digest.day(), canonical),
                        alternates(digest),
                        Addresses.markdown(digest.slug(), digest.day(), columns),
                        editions(digest, columns)));
    }

    private List<Alternate> alternates(FrozenDigest digest) {
        List<Alternate> alternates = new ArrayList<>();
        if (digest.languages().size() > 1) {
            for (Language language : digest.languages()) {
                alternates.add(new Alternate(language.tag(), absolute(digest, List.of(language))));
            }
        }
        alternates.add(new Alternate("x-default", absolute(digest, List.of())));
        return alternates;
    }

    private String absolute(FrozenDigest digest, List<Language> languages) {
        return frames.addresses().absolute(Addresses.digest(digest.slug(), digest.day(), languages));
    }

    /** The switch between side by side and each language; none where there is but one. */
    private List<Link> editions(FrozenDigest digest, List<Language> columns) {
        if (digest.languages().size() < 2) {
            return List.of();
        }
        List<Link> editions = new ArrayList<>();
        editions.add(new Link(
                frames.words(columns).say("edition.both"),
                Addresses.digest(digest.slug(), digest.day(), List.of()),
                columns.size() > 1));
        for (Language language : digest.languages()) {
            editions.add(new Link(
                    List.of(new Phrase(language.tag(), frames.words(columns).in(language, "edition.own"))),
                    Addresses.digest(digest.slug(), digest.day(), List.of(language)),
                    columns.equals(List.of(language))));
        }
        return editions;
    }

    private static String description(FrozenDigest digest, Language language) {
        String titles = String.join(
                language == Language.CHINESE ? "；" : "; ",
                digest.entries().stream()
                        .map(entry ->
                                entry.title().in(language).orElse(entry.title().source()))
                        .toList());
        return titles.length() <= DESCRIPTION
                ? titles
                : titles.substring(0, DESCRIPTION).stripTrailing() + "…";
    }

    private static @Nullable Link neighbour(FrozenDigest digest, Optional<LocalDate> day, Words words) {
        // The neighbour may not be published in this one language: its own page knows which it has.
        return day.map(found -> new Link(
                        words.date("date.short", found), Addresses.digest(digest.slug(), found, List.of()), false))
                .orElse(null);
    }
}
