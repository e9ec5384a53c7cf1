package app.diglot.shared;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes MathML of TeX formulas with Temml, which runs in JavaScript contexts that can reach nothing outside themselves and are
 * thrown away when a formula takes too long. The contexts start with the first formula.
 *
 * @see <a href="https://temml.org/docs/en/administration">Temml: administration</a>
 */
@Component
public class FormulaTypesetter implements AutoCloseable {

    private static final int CONTEXTS = 2;
    private static final int REMEMBERED = 10_000;
    /** A long formula of the corpus takes about 100,000 statements. */
    private static final long STATEMENTS = 3_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String OPENING = "(function () { const module = { exports: {} };\n";
    private static final String CLOSING = """
            const typesetter = module.exports;
            return (tex, displayMode) => typesetter.renderToString(tex, {
              displayMode, throwOnError: false, trust: false, strict: false, xml: true, maxExpand: 100, maxSize: [10, 10]
            }); })()
            """;
    // In a title or abstract a percent sign is never a comment, and an underscore in \text never an index.
    private static final Pattern PERCENT = Pattern.compile("(?<!\\\\)%");
    private static final Pattern WORDS =
            Pattern.compile("\\\\(?:text(?:tt|bf|it|rm|sf|sc)?|mbox|mathtt)\\{[^{}$\\\\]*\\}");
    private static final String FAILED = "temml-error";

    private final AtomicReference<@Nullable Temml> temml = new AtomicReference<>();
    private final Semaphore free = new Semaphore(CONTEXTS, true);
    private final Map<Asked, Optional<String>> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Optional<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Asked(String tex, boolean display) {}

    /** The formula as a {@code math} element with its source kept in it; nothing where it cannot be set. */
    Optional<String> set(Formula formula) {
        Asked asked = new Asked(formula.tex(), formula.display());
        synchronized (remembered) {
            Optional<String> known = remembered.get(asked);
            if (known != null) {
                return known;
            }
        }
        Optional<String> made = make(asked);
        synchronized (remembered) {
            remembered.put(asked, made);
        }
        return made;
    }

    private Optional<String> make(Asked asked) {
        String tex = asked.tex().strip();
        return run(tidied(tex), asked.display())
                .filter(answer -> !answer.contains(FAILED))
                .flatMap(answer -> MathMl.clean(answer, tex, tex, asked.display() ? "block" : "inline"));
    }

    private static String tidied(String tex) {
        String percent = PERCENT.matcher(tex).replaceAll("\\\\%");
        return WORDS.matcher(percent)
                .replaceAll(words -> Matcher.quoteReplacement(words.group().replace("_", "\\_")));
    }

    private Optional<String> run(String tex, boolean display) {
        free.acquireUninterruptibly();
        try {
            return temml().typeset(tex, display);
        } finally {
            free.release();
        }
    }

    private synchronized Temml temml() {
        Temml started = temml.get();
        if (started == null) {
            started = new Temml();
            temml.set(started);
        }
        return started;
    }

    @Override
    @PreDestroy
    public void close() {
        Temml started = temml.getAndSet(null);
        if (started != null) {
            started.close();
        }
    }

    /** The JavaScript engine with its idle contexts. */
    private static final class Temml {

        private final Engine engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        private final Source source = Source.create("js", OPENING + script() + CLOSING);
        private final Deque<Setter> idle = new ArrayDeque<>();
        private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("formula-watch").factory());

        Optional<String> typeset(String tex, boolean display) {
            Setter setter = take();
            Future<?> stop =
                    watch.schedule(() -> setter.context.close(true), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            try {
                Optional<String> answer = Optional.of(setter.set(tex, display));
                giveBack(setter);
                return answer;
            } catch (PolyglotException | IllegalStateException tooMuch) {
                // Stopped by the limit, or refused by Temml in a way that it does not report: the caller shows the
                // source.
                setter.context.close(true);
                return Optional.empty();
            } finally {
                stop.cancel(false);
            }
        }

        private Setter take() {
            synchronized (idle) {
                Setter known = idle.poll();
                if (known != null) {
                    return known;
                }
            }
            return new Setter(engine, source);
        }

        private void giveBack(Setter setter) {
            synchronized (idle) {
                idle.push(setter);
            }
        }

        void close() {
            watch.shutdownNow();
            engine.close(true);
        }

        private static String script() {
            try (InputStream stream = FormulaTypesetter.class.getResourceAsStream("/temml/temml.cjs")) {
                if (stream == null) {
                    throw new IllegalStateException("temml.cjs is missing from the build");
                }
                return new InputStreamReader(stream, StandardCharsets.UTF_8).readAllAsString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One context with Temml loaded into it. */
    private static final class Setter {

        private final Context context;
        private final Value function;

        Setter(Engine engine, Source source) {
            context = Context.newBuilder("js")
                    .engine(engine)
                    .allowHostAccess(HostAccess.NONE)
                    .allowPolyglotAccess(PolyglotAccess.NONE)
                    .allowIO(IOAccess.NONE)
                    .allowHostClassLookup(name -> false)
                    .resourceLimits(ResourceLimits.newBuilder()
                            .statementLimit(STATEMENTS, null)
                            .build())
                    .build();
            function = context.eval(source);
        }

        String set(String tex, boolean display) {
            context.resetLimits();
            return function.execute(tex, display).asString();
        }
    }
}
