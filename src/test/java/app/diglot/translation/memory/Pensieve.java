package app.diglot.translation.memory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Okapi's translation memory, to compare with. It brings a Lucene of its own time, and so gets a class path of its own, which Maven
 * finds when it is first asked for.
 */
final class Pensieve implements AutoCloseable {

    private static final Path HOME = Path.of("target", "pensieve");
    private static final String TM = "net.sf.okapi.tm.pensieve.";
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>app.diglot</groupId>
              <artifactId>pensieve</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <dependencies>
                <dependency>
                  <groupId>net.sf.okapi.tm</groupId>
                  <artifactId>okapi-tm-pensieve</artifactId>
                  <version>1.47.0</version>
                </dependency>
              </dependencies>
            </project>
            """;

    private final URLClassLoader classes;
    private final Path index;
    private final Object seeker;
    private final Method search;

    private Pensieve(URLClassLoader classes, Path index, Object seeker) throws ReflectiveOperationException {
        this.classes = classes;
        this.index = index;
        this.seeker = seeker;
        search = type("seeker.ITmSeeker")
                .getMethod("searchFuzzy", fragment(), int.class, int.class, type("common.Metadata"));
    }

    /** Indexes all pairs by their English text. */
    static Pensieve of(List<ApprovedPair> pairs) throws Exception {
        URLClassLoader classes = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        Path index = Files.createTempDirectory("pensieve");
        write(classes, index, pairs);
        Object seeker = classes.loadClass(TM + "seeker.TmSeekerFactory")
                .getMethod("createFileBasedTmSeeker", String.class)
                .invoke(null, index.toString());
        return new Pensieve(classes, index, seeker);
    }

    private static void write(URLClassLoader classes, Path index, List<ApprovedPair> pairs) throws Exception {
        Class<?> locale = classes.loadClass("net.sf.okapi.common.LocaleId");
        Class<?> fragment = classes.loadClass("net.sf.okapi.common.resource.TextFragment");
        Class<?> variant = classes.loadClass(TM + "common.TranslationUnitVariant");
        Class<?> unit = classes.loadClass(TM + "common.TranslationUnit");
        var makeFragment = fragment.getConstructor(String.class);
        var makeVariant = variant.getConstructor(locale, fragment);
        var makeUnit = unit.getConstructor(variant, variant);
        Object english = locale.getMethod("fromString", String.class).invoke(null, "en");
        Object chinese = locale.getMethod("fromString", String.class).invoke(null, "zh-CN");
        Class<?> writing = classes.loadClass(TM + "writer.ITmWriter");
        Object writer = classes.loadClass(TM + "writer.TmWriterFactory")
                .getMethod("createFileBasedTmWriter", String.class, boolean.class)
                .invoke(null, index.toString(), true);
        Method add = writing.getMethod("indexTranslationUnit", unit);
        for (ApprovedPair pair : pairs) {
            Object source = makeVariant.newInstance(english, makeFragment.newInstance(pair.english()));
            Object target = makeVariant.newInstance(chinese, makeFragment.newInstance(pair.chinese()));
            add.invoke(writer, makeUnit.newInstance(source, target));
        }
        writing.getMethod("commit").invoke(writer);
        writing.getMethod("close").invoke(writer);
    }

    /** How many it finds. */
    int fuzzy(String text, int threshold, int limit) throws ReflectiveOperationException {
        Object query = fragment().getConstructor(String.class).newInstance(text);
        return ((List<?>) search.invoke(seeker, query, threshold, limit, null)).size();
    }

    private Class<?> fragment() throws ClassNotFoundException {
        return classes.loadClass("net.sf.okapi.common.resource.TextFragment");
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return classes.loadClass(TM + name);
    }

    private static URL[] classPath() throws IOException, InterruptedException {
        Path found = HOME.resolve("class-path");
        if (!Files.exists(found)) {
            Files.createDirectories(HOME);
            Files.writeString(HOME.resolve("pom.xml"), POM);
            int code = new ProcessBuilder(
                            "mvn", "-B", "-ntp", "-q", "dependency:build-classpath", "-Dmdep.outputFile=class-path")
                    .directory(HOME.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("Maven found no Pensieve");
            }
        }
        return Arrays.stream(Files.readString(found).strip().split(File.pathSeparator))
                .map(jar -> url(Path.of(jar).toUri()))
                .toArray(URL[]::new);
    }

    private static URL url(URI jar) {
        try {
            return jar.toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        seeker.getClass().getMethod("close").invoke(seeker);
        classes.close();
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
