package app.diglot.testing;

import app.diglot.accounts.Acting;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperId;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Digests to test with, made by Diglot itself. To be injected. */
public final class DigestFixtures {

    public static final LocalDate DAY = LocalDate.of(2023, 12, 7);

    private final Topics topics;
    private final Library library;
    private final Digests digests;

    DigestFixtures(Topics topics, Library library, Digests digests) {
        this.topics = topics;
        this.library = library;
        this.digests = digests;
    }

    public TopicId topic(String slug) {
        return Acting.asDiglot(() -> topics.add(new Slug(slug), new Bilingual<>(slug + " papers", slug + " 论文")));
    }

    /** The digest of the topic "llm" on {@link #DAY}. */
    public DigestId digest(int papers) {
        return digest(topic("llm"), DAY, papers);
    }

    public DigestId digest(TopicId topic, LocalDate day, int papers) {
        return Acting.asDiglot(() -> {
            DigestId digest = digests.create(topic, day);
            IntStream.range(0, papers).forEach(i -> digests.add(digest, paper("Paper " + i)));
            return digest;
        });
    }

    public PaperId paper(String title) {
        return Acting.asDiglot(() -> library.add(new NewPaper(
                null,
                title,
                List.of("Ada Lovelace", "Charles Babbage", "Mary Somerville", "Augustus De Morgan"),
                "What " + title + " is about, at $O(n)$.",
                "",
                Language.ENGLISH,
                null)));
    }
}
