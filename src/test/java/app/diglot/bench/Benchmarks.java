package app.diglot.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Runs one of the benchmarks, or tells which there are. Exit code: 1 where a goal was missed, 2 where there is no such benchmark. */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(arguments.length == 0 ? list() : run(arguments[0]));
    }

    private static int run(String name) throws Exception {
        Optional<Benchmark> wanted =
                all().stream().filter(each -> each.name().equals(name)).findFirst();
        if (wanted.isEmpty()) {
            System.err.println("diglot: there is no benchmark " + name + "; there are:");
            all().forEach(each -> System.err.println("  " + each.name()));
            return 2;
        }
        Figures figures = new Figures(System.out);
        wanted.get().run(figures);
        return figures.allGoalsHold() ? 0 : 1;
    }

    private static int list() {
        all().forEach(each -> System.out.printf("  %-12s %s%n", each.name(), each.about()));
        return 0;
    }

    private static List<Benchmark> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Benchmark.class));
        return scanner.findCandidateComponents("app.diglot").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .map(found -> ClassUtils.resolveClassName(found, Benchmarks.class.getClassLoader()))
                .map(found -> (Benchmark) BeanUtils.instantiateClass(found))
                .sorted(Comparator.comparing(Benchmark::name))
                .toList();
    }
}
