package app.diglot.bench;

import app.diglot.testing.OnMariaDb;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/** Diglot as the persistence tests start it on MariaDB, without web server and demo. */
@OnMariaDb
public final class DeskOnMariaDb {

    private DeskOnMariaDb() {}

    /** Starts it with empty tables; it ends with the JVM. */
    public static ApplicationContext start() {
        return new TestContextManager(DeskOnMariaDb.class).getTestContext().getApplicationContext();
    }
}
