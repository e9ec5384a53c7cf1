package app.diglot.translation.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The services of the installation in their order: where one fails it rests, and the next is asked. */
@Component
@EnableConfigurationProperties(EngineSettings.class)
class Engines {

    private final List<DraftEngine> engines;
    private final Rests rests;

    /** @throws IllegalArgumentException where the settings name a service that there is not */
    Engines(List<DraftEngine> all, EngineSettings settings, Clock clock) {
        this.engines = inOrder(all, settings.engines()).stream()
                .filter(DraftEngine::isSetUp)
                .toList();
        this.rests = new Rests(settings.firstPause(), settings.longestPause(), clock);
    }

    /** What is asked of one service. */
    interface Question<T> {
        T ask(DraftEngine engine) throws EngineFailed, InterruptedException;
    }

    /**
     * What a service answered.
     *
     * @param passedOver the names of those before it that did not
     */
    record Answered<T>(DraftEngine engine, T answer, List<String> passedOver) {}

    boolean areSetUp() {
        return !engines.isEmpty();
    }

    /** @throws NoEngineAnswered where there is no answer from any of them */
    <T> Answered<T> ask(Question<T> question) throws NoEngineAnswered, InterruptedException {
        List<String> passedOver = new ArrayList<>();
        List<Rests.Rest> resting = new ArrayList<>();
        for (DraftEngine engine : engines) {
            if (rests.of(engine).map(resting::add).orElse(false)) {
                passedOver.add(engine.name());
                continue;
            }
            try {
                T answer = question.ask(engine);
                rests.answered(engine);
                return new Answered<>(engine, answer, List.copyOf(passedOver));
            } catch (EngineFailed e) {
                if (!e.reason().isOfTheService()) {
                    rests.answered(engine);
                    throw new NoEngineAnswered(engine.name(), e.reason(), null);
                }
                resting.add(rests.failed(engine, e));
                passedOver.add(engine.name());
            }
        }
        throw none(passedOver, resting);
    }

    /** The one that is back first says why. */
    private static NoEngineAnswered none(List<String> names, List<Rests.Rest> resting) {
        Rests.Rest first = resting.stream()
                .min(Comparator.comparing(Rests.Rest::until))
                .orElseThrow(() -> new IllegalStateException("no service is set up"));
        Instant again = first.until();
        return new NoEngineAnswered(names.get(resting.indexOf(first)), first.reason(), again);
    }

    private static List<DraftEngine> inOrder(List<DraftEngine> all, List<String> codes) {
        return codes.isEmpty()
                ? all
                : codes.stream().map(code -> named(all, code.strip())).toList();
    }

    private static DraftEngine named(List<DraftEngine> all, String code) {
        return all.stream()
                .filter(engine -> engine.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("DIGLOT_ENGINES: there is no " + code));
    }
}
