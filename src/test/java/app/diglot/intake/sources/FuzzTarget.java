package app.diglot.intake.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A reader of foreign bytes, with what must hold whatever they are: it does not throw, hands over no more than is allowed, and is
 * silent about no failure. Every source of {@link AllSources} is one.
 */
record FuzzTarget(String name, Consumer<byte[]> withstands) {

    private static final Limits LIMITS = new Limits(100_000, 20, 2_000, 50);

    static List<FuzzTarget> all() {
        return Stream.concat(
                        AllSources.LIST.stream().map(FuzzTarget::of),
                        Stream.of(
                                new FuzzTarget("PastedIds", FuzzTarget::pastedIds),
                                new FuzzTarget("ArxivText", FuzzTarget::texts)))
                .toList();
    }

    private static FuzzTarget of(Source source) {
        return new FuzzTarget(source.getClass().getSimpleName(), bytes -> read(source, bytes));
    }

    private static void read(Source source, byte[] bytes) {
        Reading reading = Reading.of(source, bytes, LIMITS);

        require(reading.papers.size() <= LIMITS.papers(), "too many papers");
        reading.papers.forEach(paper -> {
            require(!paper.title().isBlank(), "no title");
            require(paper.title().length() <= LIMITS.characters(), "a title too long");
            require(paper.authors().size() <= LIMITS.authors(), "too many authors");
        });
        require(reading.problems.stream().noneMatch(problem -> problem.place().isBlank()), "a problem without place");
        boolean isEnded =
                reading.problems.stream().anyMatch(problem -> problem.kind().endsReading());
        require(reading.isWhole() != isEnded, "whole, and ended by a problem");
    }

    private static void pastedIds(byte[] bytes) {
        PastedIds found = PastedIdsSource.read(new String(bytes, StandardCharsets.UTF_8), LIMITS);

        require(found.ids().size() <= LIMITS.papers(), "too many ids");
        require(Set.copyOf(found.ids()).size() == found.ids().size(), "an id twice");
    }

    private static void texts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        String prose = ArxivText.prose(text);
        require(!prose.contains("  ") && !prose.contains("\n"), "white space that is not collapsed");
        require(AuthorList.split(text).stream().noneMatch(String::isBlank), "an author without name");
    }

    // Plain, as assertions with descriptions take longer than most readings.
    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
