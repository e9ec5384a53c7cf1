package app.diglot.blog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real Hexo site under {@code target/hexo}, with Hexo and its themes from npm as {@code src/test/hexo} locks them. */
final class HexoSite {

    private static final Path SOURCE = Path.of("src/test/hexo");
    private static final Path HOME = Path.of("target/hexo").toAbsolutePath();
    private final Path folder;

    private HexoSite(Path folder) {
        this.folder = folder;
    }

    /** Whether there is an npm that a site can be set up with. */
    static boolean isNpmThere() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }

    /** Fetches Hexo once for all sites. */
    static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        Path lock = SOURCE.resolve("package-lock.json");
        Path installed = HOME.resolve("package-lock.json");
        if (Files.exists(installed)
                && Files.mismatch(lock, installed) < 0
                && Files.exists(HOME.resolve("node_modules/.bin/hexo"))) {
            return;
        }
        Files.deleteIfExists(installed);
        Files.copy(SOURCE.resolve("package.json"), HOME.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(SOURCE.resolve(".npmrc"), HOME.resolve(".npmrc"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(lock, installed);
        run(HOME, "npm", "ci", "--ignore-scripts");
    }

    /** An empty site in one of the themes. */
    static HexoSite in(String theme) throws IOException {
        Path folder = HOME.resolve(theme);
        delete(folder);
        Files.createDirectories(folder.resolve("source"));
        Files.createSymbolicLink(folder.resolve("node_modules"), HOME.resolve("node_modules"));
        Files.copy(SOURCE.resolve("package.json"), folder.resolve("package.json"));
        Files.writeString(
                folder.resolve("_config.yml"),
                Files.readString(SOURCE.resolve("_config.yml")) + "theme: " + theme + "\n");
        return new HexoSite(folder);
    }

    void unzip(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve("source").resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.write(target, in.readAllBytes());
                }
            }
        }
    }

    /** Gives what Hexo said; fails unless it ended with 0. */
    String generate() throws IOException, InterruptedException {
        return run(folder, HOME.resolve("node_modules/.bin/hexo").toString(), "generate", "--force");
    }

    Document page(Post post) throws IOException {
        String name = Path.of(HexoPost.file(post)).getFileName().toString().replaceFirst("\\.md$", "");
        return Jsoup.parse(folder.resolve("public").resolve(name).resolve("index.html"), "UTF-8");
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path log = HOME.resolve("last-command.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        String said = Files.readString(log);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " failed:\n" + said);
        }
        return said;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
