package app.diglot.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.diglot.intake.triage.KeyBindings.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyBindingsTests {

    @Test
    void areTheUsualOnesButForThoseThatAreGiven() {
        KeyBindings keys = new KeyBindings(Map.of(TriageCommand.CHOOSE, "y"));

        assertThat(keys.key(TriageCommand.CHOOSE)).isEqualTo("y");
        assertThat(keys.key(TriageCommand.REJECT)).isEqualTo("x");
    }

    @Test
    void comeBackAsTheyWereWritten() {
        KeyBindings keys = new KeyBindings(Map.of(TriageCommand.CHOOSE, "Y", TriageCommand.FILTER, ";"));

        assertThat(KeyBindings.read(keys.written())).isEqualTo(keys);
    }

    @Test
    void areTheUsualOnesWhereNothingReadableIsKept() {
        assertThat(KeyBindings.read("CHOOSE x\nREJECT x")).isEqualTo(KeyBindings.USUAL);
    }

    @Test
    void leaveThePersonsKeysWhereNewCommandComesThatUsuallyHasOneOfThem() {
        KeyBindings keys = KeyBindings.read("CHOOSE s\nREJECT a");

        assertThat(keys.key(TriageCommand.CHOOSE)).isEqualTo("s");
        assertThat(keys.key(TriageCommand.SORT)).isEqualTo("b");
    }

    @Test
    void refuseDoubles() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyBindings(Map.of(TriageCommand.CHOOSE, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "Tab", "Escape", "F5", "Ctrl+w", "Alt+j", "\n", "ß", "选"})
    void refuseWhatBrowsersKeep(String key) {
        assertThat(KeyBindings.problem(key)).contains(Problem.NOT_A_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "0", "?"})
    void leaveDigitsAndTheQuestionMarkAlone(String key) {
        assertThat(KeyBindings.problem(key)).contains(Problem.TAKEN_BY_TRIAGE);
    }
}
