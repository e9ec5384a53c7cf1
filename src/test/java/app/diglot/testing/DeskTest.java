package app.diglot.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;

/** A test of screens without a browser: put {@link OnH2WithWeb} and {@link WithPerson} on it. */
public abstract class DeskTest extends SpringBrowserlessTest {

    /** Makes what must be there before the person arrives, which is at the home of the desk. */
    protected void prepare() {}

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        prepare();
        super.initVaadinEnvironment();
    }

    /** For what comes to the screen from another thread. */
    protected void eventually(ThrowingRunnable assertion) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundTrip(); // as when the browser asks, or the line brings it
            assertion.run();
        });
    }
}
