package app.diglot.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.MariaDbServer;
import app.diglot.testing.PlayedArxiv;
import app.diglot.testing.PlayedArxiv.Request;
import app.diglot.testing.PlayedPaper;
import app.diglot.testing.RunningDiglot;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two applications on one MariaDB, each with the daily schedule. */
class TwoNodesIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-06-26T13:00:00Z");
    private static final Duration PACE = Duration.ofSeconds(1);

    /** A node is taken for dead after 40 seconds, and the turn that it had at arXiv after a minute. */
    private static final Duration TAKEN_OVER = Duration.ofMinutes(3);

    private final PlayedArxiv arxiv = PlayedArxiv.running();

    @Test
    void makeOneBatchAndFinishItWhenTheOneAtWorkIsKilled() {
        arxiv.forgetAll();
        arxiv.shows(
                PlayedPaper.fresh("2606.00001", "A language model", MONDAY, FRIDAY_MORNING),
                PlayedPaper.fresh("2606.00002", "A parser", MONDAY, FRIDAY_MORNING.plusSeconds(1)));
        arxiv.hold();
        String database = MariaDbServer.urlOfNewDatabase();

        try (RunningDiglot one = start(database);
                RunningDiglot two = start(database)) {
            Awaitility.await("a node at work on Monday's listing")
                    .atMost(TAKEN_OVER)
                    .until(() -> "RUNNING".equals(batches(database).get(MONDAY)) && arxiv.hasBeenAsked());
            List<Request> before = arxiv.requests();
            RunningDiglot atWork = before.getFirst().userAgent().contains(one.address()) ? one : two;
            RunningDiglot other = atWork == one ? two : one;
            assertThat(before).allMatch(request -> request.userAgent().contains(atWork.address()));

            atWork.kill();
            arxiv.goOn();

            Awaitility.await("the other node's batch")
                    .atMost(TAKEN_OVER)
                    .until(() -> "PROVISIONAL".equals(batches(database).get(MONDAY)));
            List<Request> after = arxiv.requests();
            assertThat(after).allMatch(request -> request.userAgent().contains(other.address()));
            assertThat(count(database, "select count(*) from intake_item where listing_day = '2026-06-29'"))
                    .isEqualTo(2);
            assertThat(count(database, "select count(*) from paper where arxiv_base like '2606.0000%'"))
                    .isEqualTo(2);
            assertPaceIsKept(after);
        }
    }

    private static RunningDiglot start(String database) {
        Map<String, String> variables = new HashMap<>(PlayedArxiv.environment());
        variables.putAll(Map.of(
                "DIGLOT_DB_URL", database,
                "DIGLOT_DB_USER", "root",
                "DIGLOT_DB_PASSWORD", "",
                "DIGLOT_INTAKE", "daily",
                "DIGLOT_ARXIV_PACE", PACE.toSeconds() + "s",
                "DIGLOT_CLOCK", "2026-06-28T20:05-04:00"));
        return RunningDiglot.start(variables);
    }

    private static void assertPaceIsKept(List<Request> requests) {
        for (int i = 1; i < requests.size(); i++) {
            assertThat(Duration.between(
                            requests.get(i - 1).at(), requests.get(i).at()))
                    .isGreaterThanOrEqualTo(PACE);
        }
    }

    private static Map<LocalDate, String> batches(String database) {
        Map<LocalDate, String> states = new HashMap<>();
        query(
                database,
                "select listing_day, state from intake_batch",
                row -> states.put(LocalDate.parse(row.getString(1)), row.getString(2)));
        return states;
    }

    private static int count(String database, String sql) {
        int[] found = new int[1];
        query(database, sql, row -> found[0] = row.getInt(1));
        return found[0];
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void query(String database, String sql, Row each) {
        try (Connection connection = DriverManager.getConnection(database, "root", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
