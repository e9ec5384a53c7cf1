package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that a source said of some bytes. */
final class Reading implements Sink {

    final List<IncomingPaper> papers = new ArrayList<>();
    final List<SourceProblem> problems = new ArrayList<>();
    final List<ArxivId> deleted = new ArrayList<>();
    final List<LocalDate> days = new ArrayList<>();

    @Nullable
    String token;

    long total = Long.MIN_VALUE;

    static Reading of(Source source, String text) {
        return of(source, text, Limits.ANSWER);
    }

    static Reading of(Source source, String text, Limits limits) {
        return of(source, text.getBytes(StandardCharsets.UTF_8), limits);
    }

    static Reading of(Source source, byte[] bytes, Limits limits) {
        Reading reading = new Reading();
        source.read(new ByteArrayInputStream(bytes), limits, reading);
        return reading;
    }

    static Reading ofFixture(Source source, String name) {
        return of(source, fixture(name));
    }

    static String fixture(String name) {
        try (InputStream bytes =
                Objects.requireNonNull(Reading.class.getResourceAsStream("/intake/" + name), "no fixture " + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only paper, where nothing was wrong. */
    IncomingPaper only() {
        if (papers.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError(papers + " with " + problems);
        }
        return papers.getFirst();
    }

    List<Kind> kinds() {
        return problems.stream().map(SourceProblem::kind).toList();
    }

    boolean isWhole() {
        return total != Long.MIN_VALUE;
    }

    @Override
    public void paper(IncomingPaper paper) {
        papers.add(paper);
    }

    @Override
    public void problem(SourceProblem problem) {
        problems.add(problem);
    }

    @Override
    public void more(@Nullable String next, long allTold) {
        token = next;
        total = allTold;
    }

    @Override
    public void deleted(ArxivId id) {
        deleted.add(id);
    }

    @Override
    public void listedOn(LocalDate day) {
        days.add(day);
    }
}
