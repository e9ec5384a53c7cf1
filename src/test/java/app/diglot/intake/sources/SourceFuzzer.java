package app.diglot.intake.sources;

import org.jspecify.annotations.Nullable;

/**
 * Where Jazzer comes in: {@code ./diglot fuzz} starts it once for each format.
 *
 * @see <a href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a>
 */
public final class SourceFuzzer {

    private static @Nullable FuzzTarget target;

    private SourceFuzzer() {}

    /** Tells the launcher what there is to fuzz. */
    public static void main(String[] none) {
        FuzzTarget.all().forEach(each -> System.out.println(each.name()));
    }

    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.all().stream()
                .filter(each -> each.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + arguments[0]));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (target == null) {
            throw new IllegalStateException("Jazzer has not said what to fuzz");
        }
        target.withstands().accept(bytes);
    }
}
