package app.diglot.intake.arxiv;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.ArxivUnanswered.Reason;
import app.diglot.intake.StopSignal;
import app.diglot.intake.arxiv.ArxivConnection.Answer;
import app.diglot.intake.sources.ArxivApiSource;
import app.diglot.intake.sources.ArxivFeedSource;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.Limits;
import app.diglot.intake.sources.OaiSource;
import app.diglot.intake.sources.Source;
import app.diglot.intake.sources.SourceProblem;
import app.diglot.shared.ArxivId;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks arXiv, at its pace and with patience: an answer that cannot be read is asked for again. */
@Component
public class Arxiv {

    /** Ids in one request. The API takes 2,000; addresses longer than a few thousand characters get lost on the way. */
    static final int IDS_AT_ONCE = 100;

    /** arXiv has been seen to answer with an empty feed where there was something: such an answer is believed the third time. */
    private static final int ASKED_WHEN_EMPTY = 3;

    /** Papers in one answer to a search; the API gives 2,000 at most and wants slices smaller where they are slow. */
    public static final int SLICE = 1000;

    private static final int NOT_MODIFIED = 304;

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);

    private final Queries queries;
    private final ArxivConnection connection;
    private final ArxivTurns turns;
    private final Patience patience;
    private final KnownAnswers known = new KnownAnswers();

    Arxiv(ArxivAddresses addresses, ArxivConnection connection, ArxivTurns turns) {
        this.queries = new Queries(addresses);
        this.connection = connection;
        this.turns = turns;
        Duration pace = addresses.pace();
        this.patience = new Patience(pace.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : pace, Clock.systemUTC());
    }

    /**
     * What arXiv knows of papers.
     *
     * @param papers in arXiv's order
     * @param unknown the ids that it does not know
     * @param problems what of its answer could not be used
     */
    public record Papers(List<IncomingPaper> papers, List<ArxivId> unknown, List<SourceProblem> problems) {

        public Papers {
            papers = List.copyOf(papers);
            unknown = List.copyOf(unknown);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Asks for papers by id, of the version named or the newest.
     *
     * @param progress is told how many ids were asked for so far
     * @throws InterruptedException where the asking was to stop
     */
    public Papers byIds(List<ArxivId> ids, IntConsumer progress) throws ArxivUnanswered, InterruptedException {
        List<IncomingPaper> papers = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<ArxivId> some = ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size()));
            Slice answer = ask(queries.byIds(some), new ArxivApiSource(), Whole.OR_EMPTY);
            papers.addAll(answer.papers());
            problems.addAll(answer.problems());
            progress.accept(from + some.size());
        }
        Set<String> found = papers.stream()
                .flatMap(paper -> Optional.ofNullable(paper.arxivId()).stream())
                .map(ArxivId::base)
                .collect(Collectors.toSet());
        List<ArxivId> unknown =
                ids.stream().filter(id -> !found.contains(id.base())).toList();
        return new Papers(papers, unknown, problems);
    }

    /** Papers of any of the categories, those that came in or were replaced last first; at most {@link #SLICE} from a start. */
    public Slice recent(Collection<String> categories, int start) throws ArxivUnanswered, InterruptedException {
        return ask(queries.recent(categories, start, SLICE), new ArxivApiSource(), slice(start));
    }

    /** Papers of any of the categories whose first version came in within the window; at most {@link #SLICE} from a start. */
    public Slice submitted(Collection<String> categories, SubmissionWindow window, int start)
            throws ArxivUnanswered, InterruptedException {
        return ask(queries.submitted(categories, window, start, SLICE), new ArxivApiSource(), slice(start));
    }

    /** What the feed of those categories announces now. */
    public Slice feed(Collection<String> categories) throws ArxivUnanswered, InterruptedException {
        return ask(queries.feed(categories), new ArxivFeedSource(), Whole.OR_EMPTY);
    }

    /** The papers of an archive whose record was made or changed on that day, whatever of them changed; the first part. */
    public Slice records(String archive, LocalDate day) throws ArxivUnanswered, InterruptedException {
        return ask(queries.records(archive, day), new OaiSource(), Whole.ALWAYS);
    }

    /** The next part of those. */
    public Slice moreRecords(String token) throws ArxivUnanswered, InterruptedException {
        return ask(queries.moreRecords(token), new OaiSource(), Whole.ALWAYS);
    }

    /** The archive of a category: {@code cs} of {@code cs.CL}. */
    public static String archiveOf(String category) {
        return Queries.archiveOf(category);
    }

    /** Whether an answer, the n-th that could be read, is taken for whole. */
    private interface Whole {

        /** OAI-PMH says so when nothing matches. */
        Whole ALWAYS = (answer, nth) -> true;

        Whole OR_EMPTY = (answer, nth) -> !answer.isEmpty() || nth >= ASKED_WHEN_EMPTY;

        boolean isWhole(Slice answer, int nth);
    }

    /** arXiv has been seen to say how many there are and to give fewer; such an answer is no answer. */
    private static Whole slice(int start) {
        return (answer, nth) -> answer.total() > start
                ? answer.size() >= Math.min(SLICE, answer.total() - start)
                : Whole.OR_EMPTY.isWhole(answer, nth);
    }

    private sealed interface Outcome {

        /** An answer that could be read. */
        record Read(Slice slice, Validators validators, String retryAfter) implements Outcome {}

        /** @param retryAfter what the server said of when to ask again; empty where it said nothing */
        record Failed(ArxivUnanswered failure, String retryAfter) implements Outcome {}
    }

    private Slice ask(URI address, Source source, Whole whole) throws ArxivUnanswered, InterruptedException {
        int read = 0;
        for (int attempt = 1; ; attempt++) {
            Outcome.Failed failed;
            switch (askOnce(address, source)) {
                case Outcome.Read(Slice slice, Validators validators, String retryAfter) -> {
                    if (whole.isWhole(slice, ++read)) {
                        known.keep(address, validators, slice);
                        return slice;
                    }
                    failed = new Outcome.Failed(
                            new ArxivUnanswered(Reason.UNREADABLE, address, "fewer papers than it says"), retryAfter);
                }
                case Outcome.Failed failure -> failed = failure;
            }
            Optional<Duration> wait = patience.after(attempt, failed.retryAfter());
            if (attempt == Patience.ATTEMPTS || failed.failure().reason() == Reason.REFUSED || wait.isEmpty()) {
                throw failed.failure();
            }
            StopSignal.sleep(wait.get());
        }
    }

    private Outcome askOnce(URI address, Source source) throws InterruptedException {
        Answer answer;
        try {
            answer = turn(address);
        } catch (ArxivUnanswered e) {
            return new Outcome.Failed(e, "");
        }
        Optional<Slice> atHand = known.slice(address);
        if (answer.status() == NOT_MODIFIED && atHand.isPresent()) {
            return new Outcome.Read(atHand.get(), known.validators(address), answer.retryAfter());
        }
        if (answer.status() != 200) {
            return new Outcome.Failed(refused(address, answer.status()), answer.retryAfter());
        }
        SliceSink sink = new SliceSink();
        source.read(new ByteArrayInputStream(answer.body()), Limits.ANSWER, sink);
        Slice slice = sink.slice();
        Optional<SourceProblem> end = slice.end();
        return end.<Outcome>map(problem -> new Outcome.Failed(unreadable(address, problem), answer.retryAfter()))
                .orElseGet(() -> new Outcome.Read(slice, answer.validators(), answer.retryAfter()));
    }

    private Answer turn(URI address) throws ArxivUnanswered, InterruptedException {
        return turns.inTurn(
                address,
                ArxivConnection.LONGEST.plusSeconds(15),
                () -> connection.get(address, known.validators(address)));
    }

    private static ArxivUnanswered unreadable(URI address, SourceProblem problem) {
        Reason reason = problem.kind() == SourceProblem.Kind.REFUSED_BY_SOURCE ? Reason.REFUSED : Reason.UNREADABLE;
        return new ArxivUnanswered(reason, address, problem.place() + ": " + problem.detail());
    }

    /** 4xx means that the request is wrong, but for 408 and 429, which mean not now. */
    private static ArxivUnanswered refused(URI address, int status) {
        boolean notNow = status == 408 || status == 429 || status >= 500;
        Reason reason = notNow ? Reason.BUSY : status >= 400 ? Reason.REFUSED : Reason.UNREADABLE;
        return new ArxivUnanswered(reason, address, "HTTP " + status);
    }
}
