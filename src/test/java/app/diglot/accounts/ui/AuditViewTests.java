package app.diglot.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Accounts;
import app.diglot.accounts.AuditLog;
import app.diglot.accounts.PersonName;
import app.diglot.accounts.Role;
import app.diglot.testing.DeskTest;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.ADMINISTRATOR)
class AuditViewTests extends DeskTest {

    /** What a source file records: the first literal after the call. */
    private static final Pattern RECORDED =
            Pattern.compile("\\b(?:audit|trail)(?:\\.record|\\.write)?\\([^\";]*?\"([a-z-]+)\"");

    @Autowired
    AuditLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    StatementCount statements;

    private void open(String name, String value) {
        UI.getCurrent().navigate("people/audit", QueryParameters.of(name, value));
    }

    private List<String> column(String name) {
        return find(NativeTableCell.class).withClassName("audit-" + name).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    @Test
    void tellsWhoDidWhat() {
        accounts.add(new PersonName("lin"), "Lin", Set.of(Role.EDITOR));

        UI.getCurrent().navigate("people/audit");

        assertThat(column("what")).containsExactly("added a person");
        assertThat(column("subject")).containsExactly("lin");
        assertThat(column("detail")).containsExactly("Editor");
    }

    @Test
    void showsOnePageAtATime() {
        for (int i = 0; i < 51; i++) {
            log.record("signed-in", "subject " + i, "");
        }

        UI.getCurrent().navigate("people/audit");
        assertThat(column("what")).hasSize(50);
        test(find(RouterLink.class).withText("Older").single()).click();

        assertThat(column("what")).hasSize(1);
        assertThat(find(RouterLink.class).withText("Older").exists()).isFalse();
    }

    @Test
    void filtersByPerson() {
        accounts.add(new PersonName("lin"), "Lin", Set.of(Role.EDITOR));

        open("person", "lin");
        assertThat(find(NativeTableRow.class).all()).isEmpty();

        open("person", "nobody-of-this-name");
        assertThat(column("subject")).containsExactly("lin");
    }

    @Test
    void asksAsOftenForFiftyLinesAsForOne() {
        log.record("signed-in", "one", "");
        UI.getCurrent().navigate("people/audit");
        navigate("account", Component.class);
        int one = statements.of(() -> UI.getCurrent().navigate("people/audit")).size();
        for (int i = 0; i < 49; i++) {
            log.record("signed-in", "subject " + i, "");
        }
        navigate("account", Component.class);

        assertThat(statements.of(() -> UI.getCurrent().navigate("people/audit")))
                .hasSize(one);
    }

    @Test
    void hasWordsForEveryActionThatIsRecorded() {
        List<String> actions = recorded();

        assertThat(actions).contains("digest-published", "person-added", "review-overridden", "sign-in-refused");
        assertThat(actions)
                .allSatisfy(action -> assertThat(UI.getCurrent().getTranslation("accounts.audit.action." + action))
                        .doesNotContain("accounts.audit"));
    }

    private static List<String> recorded() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDED.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
