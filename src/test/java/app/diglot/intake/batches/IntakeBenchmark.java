package app.diglot.intake.batches;

import app.diglot.bench.Benchmark;
import app.diglot.bench.Figures;
import app.diglot.bench.SamplePapers;
import app.diglot.intake.batches.StoredAnswers.Stored;
import app.diglot.testing.MariaDbServer;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** From the bytes of an answer of arXiv to candidates on MariaDB, beside a bare parse of the same bytes. */
class IntakeBenchmark implements Benchmark {

    private static final int ENTRIES = 2_000;
    private static final int WARM_UPS = 4;
    private static final int RUNS = 7;
    private static final double GOAL_MS = 2_000;
    private static final double SECOND_MS = 1_000;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String about() {
        return "2,000 entries of Atom to stored candidates on MariaDB; 30,000 in a heap of 128 MB";
    }

    @Override
    public void run(Figures figures) throws Exception {
        SamplePapers papers = SamplePapers.of(ENTRIES * (WARM_UPS + RUNS));
        StoredAnswers stored = StoredAnswers.onMariaDb();
        AtomAnswers answers = new AtomAnswers(papers);
        List<byte[]> fresh = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + RUNS; i++) {
            fresh.add(answers.next(ENTRIES));
        }
        List<byte[]> toParse = List.copyOf(fresh);
        List<Stored> outcomes = new ArrayList<>();
        double storing = Figures.median(
                Figures.milliseconds(WARM_UPS, RUNS, () -> outcomes.add(stored.take(fresh.removeFirst()))));
        double parsing =
                Figures.median(Figures.milliseconds(WARM_UPS, RUNS, () -> toParse.forEach(IntakeBenchmark::parse)))
                        / toParse.size();
        Stored last = outcomes.getLast();
        figures.say(
                "An answer of %,d entries (papers %s, %.1f MB), five topics, MariaDB; the median of %d runs after %d:",
                last.papers(), papers.origin(), toParse.getLast().length / 1e6, RUNS, WARM_UPS);
        say(figures, "to stored papers and " + last.candidates() + " candidates", storing);
        say(figures, "bare parse of the same bytes", parsing);
        figures.say("  ratio: %.1f", storing / parsing);
        figures.goal("  2,000 entries to candidates", storing, GOAL_MS, "ms");
        inSmallHeap(figures);
    }

    private static void say(Figures figures, String what, double milliseconds) {
        figures.say("  %s: %.0f ms, %,.0f papers/s", what, milliseconds, ENTRIES * SECOND_MS / milliseconds);
    }

    private static void parse(byte[] answer) {
        try {
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(answer));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inSmallHeap(Figures figures) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + IntakeInSmallHeap.HEAP_MB + "m",
                "-Dlogging.level.root=warn",
                "-Dspring.main.banner-mode=off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                IntakeInSmallHeap.class.getName());
        java.environment().put("DIGLOT_TEST_DB_URL", MariaDbServer.urlOfNewDatabase());
        java.environment().put("DIGLOT_TEST_DB_USER", "root");
        java.environment().put("DIGLOT_TEST_DB_PASSWORD", "");
        if (java.inheritIO().start().waitFor() != 0) {
            figures.missed("  30,000 entries in a heap of " + IntakeInSmallHeap.HEAP_MB + " MB");
        }
    }
}
