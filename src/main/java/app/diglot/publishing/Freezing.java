package app.diglot.publishing;

import app.diglot.digests.Digest;
import app.diglot.digests.Manuscript;
import app.diglot.library.Paper;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a manuscript what readers will see. */
final class Freezing {

    private final Map<PersonId, String> names;
    private final List<Language> languages;

    Freezing(Map<PersonId, String> names, List<Language> languages) {
        this.names = names;
        this.languages = languages;
    }

    FrozenDigest freeze(Manuscript manuscript, int number) {
        Digest digest = manuscript.digest();
        return new FrozenDigest(
                digest.id().id(),
                digest.topic().slug(),
                digest.topic().name(),
                digest.day(),
                number,
                languages,
                digest.demo(),
                digest.attribution(),
                text(manuscript.introduction()),
                manuscript.entries().stream().map(this::entry).toList(),
                List.of());
    }

    private FrozenEntry entry(Manuscript.Part part) {
        Paper paper = part.entry().paper();
        return new FrozenEntry(
                part.entry().id().id(),
                paper.arxiv(),
                paper.authors(),
                paper.comment(),
                paper.licence(),
                text(part.title()),
                text(part.abstractText()),
                part.annotations().stream().map(this::annotation).toList(),
                text(part.note()),
                text(part.takeaways()));
    }

    private FrozenAnnotation annotation(Manuscript.Noted noted) {
        return new FrozenAnnotation(
                noted.id(),
                noted.target().toString(),
                noted.start(),
                noted.end(),
                noted.exact(),
                noted.prefix(),
                noted.suffix(),
                text(noted.body()));
    }

    private @Nullable FrozenText text(Optional<Manuscript.Text> text) {
        return text.map(this::text).orElse(null);
    }

    private FrozenText text(Manuscript.Text text) {
        Manuscript.Translated translation = text.translation();
        String key = text.key().toString();
        // A language that is not published leaves nothing in the issue.
        if (translation == null || !languages.contains(text.language().other())) {
            return FrozenText.untranslated(key, text.language(), text.content());
        }
        return new FrozenText(
                key,
                text.language(),
                text.content(),
                translation.content(),
                state(translation.state()),
                translation.state() == Manuscript.State.MACHINE ? translation.engine() : null,
                name(translation.translatedBy()),
                translation.state() == Manuscript.State.REVIEWED ? name(translation.reviewedBy()) : null);
    }

    /** Nobody's where the command line brought a text in: it does not know who wrote it, and Diglot did not. */
    private @Nullable String name(@Nullable PersonId person) {
        return person == null || person.equals(PersonId.DIGLOT) ? null : names.get(person);
    }

    private static FrozenState state(Manuscript.State state) {
        return switch (state) {
            case MACHINE -> FrozenState.MACHINE;
            case TRANSLATED -> FrozenState.TRANSLATED;
            case REVIEWED -> FrozenState.REVIEWED;
            case STALE -> FrozenState.STALE;
        };
    }

    /** The standing issue with the languages that it did not have: what stands is not touched. */
    FrozenDigest complete(FrozenDigest standing, Manuscript manuscript) {
        FrozenDigest now = freeze(manuscript, standing.number() + 1);
        Map<String, FrozenText> fresh = now.texts().collect(Collectors.toMap(FrozenText::key, text -> text));
        Map<String, String> madeFrom = manuscript
                .texts()
                .filter(text -> text.translation() != null)
                .collect(Collectors.toMap(
                        text -> text.key().toString(),
                        text -> Objects.requireNonNull(text.translation()).source()));
        return standing.numbered(standing.number() + 1)
                .in(languages)
                .map(text -> standing.languages().contains(text.language().other())
                        ? text
                        : completed(text, fresh.get(text.key()), madeFrom.get(text.key())))
                .adding(now);
    }

    private static FrozenText completed(FrozenText standing, @Nullable FrozenText fresh, @Nullable String madeFrom) {
        if (fresh == null || fresh.state() == FrozenState.MISSING || fresh.language() != standing.language()) {
            return standing;
        }
        FrozenState state = !standing.source().equals(madeFrom)
                ? FrozenState.STALE
                : fresh.state() == FrozenState.STALE ? FrozenState.TRANSLATED : fresh.state();
        return new FrozenText(
                standing.key(),
                standing.language(),
                standing.source(),
                fresh.translation(),
                state,
                fresh.engine(),
                fresh.translator(),
                state == FrozenState.REVIEWED ? fresh.reviewer() : null);
    }

    /** The key of an entry's note or takeaways. */
    static String key(FrozenEntry entry, String field) {
        return new TextKey("entry", entry.id(), field).toString();
    }
}
