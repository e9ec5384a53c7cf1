package app.diglot.intake.batches;

import app.diglot.accounts.Acting;
import app.diglot.bench.DeskOnMariaDb;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.rules.TopicRules;
import app.diglot.intake.sources.ArxivApiSource;
import app.diglot.intake.sources.Collected;
import app.diglot.intake.sources.Limits;
import app.diglot.library.LicenceSource;
import app.diglot.shared.DemoBegins;
import app.diglot.testing.EmptyTables;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** The way of an answer into the database, as a batch goes it, with the rules of the demo's five topics. */
final class StoredAnswers {

    private final BatchStore store;
    private final RuleBook rules;
    private LocalDate day = LocalDate.of(2026, 6, 29);

    /** What became of an answer. */
    record Stored(int papers, int candidates) {}

    private StoredAnswers(BatchStore store, RuleBook rules) {
        this.store = store;
        this.rules = rules;
    }

    /** On a MariaDB with empty tables. */
    static StoredAnswers onMariaDb() throws SQLException {
        ApplicationContext desk = DeskOnMariaDb.start();
        EmptyTables.empty(desk.getBean(DataSource.class));
        Acting.asDiglot(() -> desk.publishEvent(new DemoBegins()));
        TopicRules topics = desk.getBean(TopicRules.class);
        return new StoredAnswers(desk.getBean(BatchStore.class), Acting.asDiglot(() -> RuleBook.of(topics.all())));
    }

    /** Reads the answer and stores it part by part, under a listing day of its own. */
    Stored take(byte[] answer) {
        Collected read = new Collected();
        new ArxivApiSource().read(new ByteArrayInputStream(answer), Limits.ANSWER, read);
        List<Listed> listed = read.papers().stream().map(Listed::byVersion).toList();
        day = day.plusDays(1);
        int candidates = IntStream.iterate(0, from -> from < listed.size(), from -> from + BatchStore.PART)
                .mapToObj(from -> listed.subList(from, Math.min(from + BatchStore.PART, listed.size())))
                .mapToInt(this::store)
                .sum();
        return new Stored(listed.size(), candidates);
    }

    private int store(List<Listed> part) {
        return Acting.asDiglot(() -> store.store(day, new Announced(part, List.of()), LicenceSource.ARXIV_OAI, rules))
                .candidates()
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
