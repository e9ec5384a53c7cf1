package app.diglot.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements that Hibernate sends. Inject it, then {@code statements.of(() -> digests.sheet(id))} gives those of the
 * work, to be compared for 7 and for 70.
 */
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sent = new CopyOnWriteArrayList<>();

    /** Gives the statements that were sent during the work, in order. */
    public List<String> of(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    @Override
    public String inspect(String sql) {
        sent.add(sql);
        return sql;
    }
}
