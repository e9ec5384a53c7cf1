package app.diglot.intake.triage;

import app.diglot.accounts.Acting;
import app.diglot.bench.Benchmark;
import app.diglot.bench.DeskOnMariaDb;
import app.diglot.bench.Figures;
import app.diglot.bench.SamplePapers;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperId;
import app.diglot.library.TakenIn;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.testing.EmptyTables;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** A long queue by likeness, beside the same in arXiv's order and beside loading the texts alone. */
class LikenessBenchmark implements Benchmark {

    private static final int QUEUED = 2_000;
    private static final int DECIDED = 300;
    private static final int WARM_UPS = 15;
    private static final int RUNS = 15;
    private static final double GOAL_MS = 300;
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    private final SamplePapers papers = SamplePapers.of(QUEUED + 2 * DECIDED);
    private int taken;

    @Override
    public String name() {
        return "likeness";
    }

    @Override
    public String about() {
        return "2,000 candidates sorted by likeness to 300 chosen and 300 rejected papers";
    }

    @Override
    public void run(Figures figures) throws Exception {
        ApplicationContext desk = DeskOnMariaDb.start();
        EmptyTables.empty(desk.getBean(DataSource.class));
        Queue queue = desk.getBean(Queue.class);
        Library library = desk.getBean(Library.class);
        List<PaperId> queued = Acting.asDiglot(() -> fill(desk, library));
        QueueFilter filter = new QueueFilter(MONDAY, null, CandidateState.OPEN, "");
        double arxiv = median(() -> queue.papers(filter));
        double texts = median(() -> library.wordings(queued));
        double likeness = median(() -> queue.papers(filter.withOrder(QueueOrder.LIKENESS)));
        long alike = Acting.asDiglot(() -> queue.papers(filter.withOrder(QueueOrder.LIKENESS)).stream()
                .filter(paper -> paper.resemblance().isPresent())
                .count());
        figures.say(
                "%,d candidates, %d chosen, %d rejected (papers %s), MariaDB; medians of %d runs after %d:",
                queued.size(), DECIDED, DECIDED, papers.origin(), RUNS, WARM_UPS);
        figures.say("  in arXiv's order: %.0f ms", arxiv);
        figures.say("  loading their texts alone: %.0f ms", texts);
        figures.say(
                "  by likeness: %.0f ms, %.1f times arXiv's order; %d have a reason",
                likeness, likeness / arxiv, alike);
        figures.goal("  2,000 candidates by likeness", likeness, GOAL_MS, "ms");
    }

    private List<PaperId> fill(ApplicationContext desk, Library library) {
        TopicId topic = desk.getBean(Topics.class).add(new Slug("llm"), new Bilingual<>("LLM", "LLM"));
        Candidates candidates = desk.getBean(Candidates.class);
        Triage triage = desk.getBean(Triage.class);
        LocalDate before = MONDAY.minusDays(3);
        triage.chooseAll(before, offered(library, candidates, topic, before, DECIDED), topic);
        triage.rejectAll(before, offered(library, candidates, topic, before, DECIDED), topic);
        return offered(library, candidates, topic, MONDAY, QUEUED);
    }

    private List<PaperId> offered(Library library, Candidates candidates, TopicId topic, LocalDate day, int count) {
        List<NewPaper> incoming =
                IntStream.range(0, count).mapToObj(i -> paper(taken++)).toList();
        List<PaperId> ids =
                library.takeIn(incoming).values().stream().map(TakenIn::paper).toList();
        candidates.offer(ids.stream()
                .map(paper -> new Offer(topic, paper, day, CandidateKind.NEW, List.of("model")))
                .toList());
        return ids;
    }

    private NewPaper paper(int number) {
        SamplePapers.Paper sample = papers.paper(number);
        return new NewPaper(
                new ArxivId("2606.%05d".formatted(number + 1), 1),
                sample.title(),
                sample.authors(),
                sample.abstractText(),
                "",
                Language.ENGLISH,
                null);
    }

    private static double median(Runnable work) throws Exception {
        return Figures.median(Figures.milliseconds(WARM_UPS, RUNS, () -> Acting.asDiglot(work)));
    }
}
