package app.diglot.publishing.pages;

import app.diglot.publishing.FrozenState;
import app.diglot.publishing.FrozenText;
import app.diglot.shared.Html;
import app.diglot.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays texts out in the page's columns. */
final class Cells {

    private final Words words;

    Cells(Words words) {
        this.words = words;
    }

    /** One row with a cell for each of the page's languages; {@code set} makes paragraphs of a text in the given language. */
    Row row(FrozenText text, Function<Language, List<Html>> set) {
        return new Row(words.languages().stream()
                .map(column -> cell(text, column, set))
                .toList());
    }

    private Cell cell(FrozenText text, Language column, Function<Language, List<Html>> set) {
        if (text.in(column).isPresent()) {
            return new Cell(column.tag(), column.tag(), set.apply(column), mark(text, column));
        }
        boolean sourceStandsBeside = words.languages().contains(text.language());
        List<Html> blocks = sourceStandsBeside ? List.of() : set.apply(text.language());
        return new Cell(column.tag(), text.language().tag(), blocks, mark(text, column));
    }

    private @Nullable StateMark mark(FrozenText text, Language column) {
        if (text.language() == column) {
            return null;
        }
        FrozenState state = text.state();
        String kind = state.name().toLowerCase(Locale.ROOT);
        return new StateMark(kind, column.tag(), said(text, state, column));
    }

    private String said(FrozenText text, FrozenState state, Language column) {
        String what = words.in(column, "state." + state.name().toLowerCase(Locale.ROOT));
        Stream<String> who = switch (state) {
            case MISSING -> Stream.of();
            case MACHINE -> Optional.ofNullable(text.engine()).stream();
            case TRANSLATED, STALE -> by(text.translator(), "state.by.translator", column);
            case REVIEWED ->
                Stream.concat(
                        by(text.translator(), "state.by.translator", column),
                        by(text.reviewer(), "state.by.reviewer", column));
        };
        return Stream.concat(Stream.of(what), who).collect(Collectors.joining(" · "));
    }

    private Stream<String> by(@Nullable String name, String key, Language column) {
        return name == null ? Stream.of() : Stream.of(words.in(column, key, name));
    }
}
