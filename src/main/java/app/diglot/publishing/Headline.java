package app.diglot.publishing;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lists show of an issue, kept beside it so that a list need not read whole issues. */
public record Headline(
        Bilingual<String> topic,
        List<Language> languages,
        boolean demo,
        @Nullable FrozenText introduction,
        List<FrozenText> titles) {

    public Headline {
        languages = List.copyOf(languages);
        titles = List.copyOf(titles);
    }

    static Headline of(FrozenDigest digest) {
        return new Headline(
                digest.topic(),
                digest.languages(),
                digest.demo(),
                digest.introduction(),
                digest.entries().stream().map(FrozenEntry::title).toList());
    }
}
