package app.diglot.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties every table and what arXiv shows, and lets the clock run before each test method. */
public class EmptyTables implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE; // before anything that writes fixtures
    }

    @Override
    public void beforeTestMethod(TestContext test) throws SQLException {
        var beans = test.getApplicationContext();
        beans.getBean(SettableClock.class).run();
        PlayedArxiv.running().forgetAll();
        empty(beans.getBean(DataSource.class));
    }

    /** For tests that go on in another, still empty installation. */
    public static void empty(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            empty(connection);
        }
    }

    private static void empty(Connection connection) throws SQLException {
        var h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        var off = h2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "SET FOREIGN_KEY_CHECKS = 0";
        var on = h2 ? "SET REFERENTIAL_INTEGRITY TRUE" : "SET FOREIGN_KEY_CHECKS = 1";
        try (var statement = connection.createStatement()) {
            statement.execute(off);
            for (var table : tables(connection)) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute(on);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var ours = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"});
        try (ours) {
            while (ours.next()) {
                tables.add(ours.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> table.startsWith("flyway"));
        return tables;
    }
}
