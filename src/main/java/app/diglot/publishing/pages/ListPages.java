package app.diglot.publishing.pages;

import app.diglot.publishing.ArchivedMonth;
import app.diglot.publishing.Headline;
import app.diglot.publishing.ListedDigest;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.shared.Typesetter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays out the lists of digests, always in both languages. */
public final class ListPages {

    private final Typesetter typesetter;
    private final Frames frames;
    private final Words words;

    public ListPages(Typesetter typesetter, Frames frames) {
        this.typesetter = typesetter;
        this.frames = frames;
        this.words = frames.bothLanguages();
    }

    public ListPage latest(List<ListedDigest> digests) {
        String description = Words.join(words.name(frames.siteDescription()));
        Frame frame = frames.around(words, new Frames.About("", description, "/", List.of(), null, List.of()));
        return new ListPage(frame, null, parts(digests), null, null);
    }

    public ListPage topic(Slug topic, List<ListedDigest> digests) {
        List<Phrase> name = words.name(digests.getFirst().headline().topic());
        return new ListPage(page(Words.join(name), Addresses.topic(topic)), name, parts(digests), null, null);
    }

    public ListPage month(
            YearMonth month, List<ListedDigest> digests, Optional<YearMonth> earlier, Optional<YearMonth> later) {
        List<Phrase> name = words.date("date.month", month);
        return new ListPage(
                page(Words.join(name), Addresses.month(month)), name, parts(digests), link(earlier), link(later));
    }

    public ArchivePage archive(List<ArchivedMonth> months) {
        TreeMap<Integer, List<ArchivePage.Month>> years = new TreeMap<>();
        for (ArchivedMonth archived : months) {
            years.computeIfAbsent(archived.month().getYear(), year -> new ArrayList<>())
                    .add(new ArchivePage.Month(
                            Addresses.month(archived.month()),
                            words.date("date.monthOfYear", archived.month()),
                            words.say("archive.digests", archived.digests())));
        }
        return new ArchivePage(
                page(words.plain("archive"), "/archive"),
                years.descendingMap().entrySet().stream()
                        .map(year -> new ArchivePage.Year(year.getKey(), year.getValue()))
                        .toList());
    }

    private Frame page(String title, String path) {
        return frames.around(words, Frames.About.page(title, path));
    }

    private @Nullable Link link(Optional<YearMonth> month) {
        return month.map(found -> new Link(words.date("date.month", found), Addresses.month(found), false))
                .orElse(null);
    }

    private List<ListedPart> parts(List<ListedDigest> digests) {
        return digests.stream().map(this::part).toList();
    }

    private ListedPart part(ListedDigest listed) {
        Headline headline = listed.headline();
        Words own = frames.words(headline.languages());
        EntryParts parts = new EntryParts(typesetter, own, Map.of());
        return new ListedPart(
                Addresses.digest(listed.slug(), listed.day(), List.of()),
                Addresses.topic(listed.slug()),
                words.name(headline.topic()),
                listed.day().toString(),
                words.date("date.day", listed.day()),
                words.say("papers", headline.titles().size()),
                parts.written(headline.introduction()),
                headline.titles().stream().map(parts::plain).toList(),
                editions(listed, own),
                headline.demo());
    }

    private static List<Link> editions(ListedDigest listed, Words own) {
        if (own.languages().size() < 2) {
            return List.of();
        }
        return own.languages().stream()
                .map(language -> edition(listed, own, language))
                .toList();
    }

    private static Link edition(ListedDigest listed, Words own, Language language) {
        return new Link(
                List.of(new Phrase(language.tag(), own.in(language, "edition.own"))),
                Addresses.digest(listed.slug(), listed.day(), List.of(language)),
                false);
    }
}
