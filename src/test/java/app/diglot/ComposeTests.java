package app.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads docker-compose.yml as a container engine would; there is none where the tests run. */
class ComposeTests {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Pattern VARIABLE_OF_THE_APP = Pattern.compile("\\$\\{(DIGLOT_[A-Z_]+)[:}]");

    private Map<?, ?> compose = Map.of();

    @BeforeEach
    void readCompose() throws IOException {
        compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(COMPOSE));
    }

    @Test
    void passesOnlyVariablesThatTheAppReads() throws IOException {
        String properties = Files.readString(Path.of("src/main/resources/application.properties"));
        List<String> read = VARIABLE_OF_THE_APP
                .matcher(properties)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(environmentOf("app").keySet())
                .map(String::valueOf)
                .isNotEmpty()
                .isSubsetOf(read);
        assertThat(environmentOfImage().keySet()).isNotEmpty().isSubsetOf(read);
    }

    @Test
    void checksTheHealthOfBothAndStartsTheAppAfterTheDatabase() {
        assertThat(at(service("database"), "healthcheck", "test")).isInstanceOf(List.class);
        assertThat(at(service("app"), "healthcheck", "test")).isInstanceOf(List.class);
        assertThat(at(service("app"), "depends_on", "database", "condition")).isEqualTo("service_healthy");
    }

    @Test
    void holdsNoSecret() {
        for (String name : List.of("database", "app")) {
            assertThat(environmentOf(name)).allSatisfy((variable, value) -> {
                if (String.valueOf(variable).matches(".*(PASSWORD|SECRET|TOKEN|KEY)$")
                        && !variable.equals("MARIADB_RANDOM_ROOT_PASSWORD")) {
                    assertThat(String.valueOf(value)).matches("\\$\\{[A-Z_]+:\\?.+}");
                }
            });
        }
        assertThat(environmentOf("database").containsKey("MARIADB_ROOT_PASSWORD"))
                .isFalse();
    }

    @Test
    void givesTheAppTheDatabaseThatItStarts() {
        Map<?, ?> database = environmentOf("database");
        Map<?, ?> app = environmentOf("app");

        assertThat(service("database").get("image")).isEqualTo("mariadb:11.4");
        assertThat(app.get("DIGLOT_DB_URL"))
                .isEqualTo("jdbc:mariadb://database:3306/" + database.get("MARIADB_DATABASE"));
        assertThat(app.get("DIGLOT_DB_USER")).isEqualTo(database.get("MARIADB_USER"));
        assertThat(app.get("DIGLOT_DB_PASSWORD")).isEqualTo(database.get("MARIADB_PASSWORD"));
    }

    @Test
    void listensToTheOtherContainers() throws IOException {
        assertThat(environmentOfImage()).containsEntry("DIGLOT_BIND", "0.0.0.0");
    }

    @Test
    void keepsWhatMustLastInNamedVolumes() {
        Map<?, ?> declared = (Map<?, ?>) at(compose, "volumes");

        for (String name : List.of("database", "app")) {
            List<?> volumes = (List<?>) at(service(name), "volumes");
            assertThat(volumes)
                    .isNotEmpty()
                    .allSatisfy(volume -> assertThat(declared.keySet().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.toSet()))
                            .contains(String.valueOf(volume).split(":", 2)[0]));
        }
    }

    @Test
    void runsTheImageAsAnOrdinaryUser() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("Dockerfile"));

        assertThat(lines.stream().filter(line -> line.startsWith("FROM")).count())
                .isGreaterThan(1);
        assertThat(lines.stream().filter(line -> line.startsWith("USER")).toList())
                .containsExactly("USER diglot");
    }

    private Map<?, ?> service(String name) {
        return (Map<?, ?>) at(compose, "services", name);
    }

    private Map<?, ?> environmentOf(String service) {
        return (Map<?, ?>) at(service(service), "environment");
    }

    private static Map<String, String> environmentOfImage() throws IOException {
        return Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("ENV "))
                .flatMap(line -> Stream.of(line.substring("ENV ".length()).split(" ")))
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Object at(Map<?, ?> from, String... path) {
        Object here = from;
        for (String key : path) {
            here = Objects.requireNonNull(((Map<?, ?>) here).get(key), key);
        }
        return here;
    }
}
