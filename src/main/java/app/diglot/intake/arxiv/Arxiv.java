package app.diglot.intake.arxiv;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.ArxivUnanswered.Reason;
import app.diglot.intake.arxiv.ArxivConnection.Answer;
import app.diglot.intake.sources.ArxivApiSource;
import app.diglot.intake.sources.Collected;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.Limits;
import app.diglot.intake.sources.Source;
import app.diglot.intake.sources.SourceProblem;
import app.diglot.shared.ArxivId;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks arXiv, at its pace and with patience: an answer that cannot be read is asked for again. */
@Component
public class Arxiv {

    /** Ids in one request. The API takes 2,000; addresses longer than a few thousand characters get lost on the way. */
    static final int IDS_AT_ONCE = 100;

    /** arXiv has been seen to answer with an empty feed where there was something: such an answer is asked for twice. */
    private static final int ASKED_WHEN_EMPTY = 2;

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);

    private final ArxivAddresses addresses;
    private final ArxivConnection connection;
    private final ArxivTurns turns;
    private final Patience patience;

    Arxiv(ArxivAddresses addresses, ArxivConnection connection, ArxivTurns turns) {
        this.addresses = addresses;
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
            Collected answer = ask(query(some), new ArxivApiSource());
            papers.addAll(answer.papers());
            problems.addAll(answer.problems());
            progress.accept(from + some.size());
        }
        List<String> found = papers.stream()
                .flatMap(paper -> Optional.ofNullable(paper.arxivId()).stream())
                .map(ArxivId::base)
                .toList();
        List<ArxivId> unknown =
                ids.stream().filter(id -> !found.contains(id.base())).toList();
        return new Papers(papers, unknown, problems);
    }

    private URI query(List<ArxivId> ids) {
        String list = ids.stream().map(ArxivId::toString).collect(Collectors.joining(","));
        return URI.create(addresses.api() + "?id_list=" + list + "&max_results=" + ids.size());
    }

    private Collected ask(URI address, Source source) throws ArxivUnanswered, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            ArxivUnanswered failure;
            String retryAfter = "";
            try {
                Answer answer = turn(address);
                retryAfter = answer.retryAfter();
                if (answer.status() == 200) {
                    Collected collected = new Collected();
                    source.read(new ByteArrayInputStream(answer.body()), Limits.ANSWER, collected);
                    Optional<SourceProblem> end = collected.problems().stream()
                            .filter(problem -> problem.kind().endsReading())
                            .findFirst();
                    boolean isOdd = collected.papers().isEmpty() && attempt < ASKED_WHEN_EMPTY;
                    if (end.isEmpty() && !isOdd) {
                        return collected;
                    }
                    failure = end.map(problem -> unreadable(address, problem))
                            .orElseGet(() -> new ArxivUnanswered(Reason.UNREADABLE, address, "no entry"));
                } else {
                    failure = refused(address, answer.status());
                }
            } catch (ArxivUnanswered e) {
                failure = e;
            }
            Optional<Duration> wait = patience.after(attempt, retryAfter);
            if (attempt == Patience.ATTEMPTS || failure.reason() == Reason.REFUSED || wait.isEmpty()) {
                throw failure;
            }
            Thread.sleep(wait.get());
        }
    }

    private Answer turn(URI address) throws ArxivUnanswered, InterruptedException {
        return turns.inTurn(ArxivConnection.LONGEST.plusSeconds(15), () -> connection.get(address));
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
