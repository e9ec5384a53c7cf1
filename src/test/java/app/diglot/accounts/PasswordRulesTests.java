package app.diglot.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a heron on the quay",
                "correct mare cell clip",
                "twelve chars",
                "敏捷的棕色狐狸跳过了懒狗身上",
                "𠮷野家🍜と海苔弁当とお茶🍵",
                "tr0ub4dor&3xyz"
            })
    void takesWhatIsLongAndUncommon(String password) {
        assertThat(PasswordRules.weakness(password, "ada", "Ada Lovelace")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, TOO_SHORT",
        "Password1234, COMMON",
        "qwerty123456, COMMON",
        "ＰＡＳＳＷＯＲＤ１２３４, COMMON",
        "diglot-diglot-1, NAME",
        "ada.lovelace, NAME",
        "AdaLovelace2026!, NAME",
        "aaaaaaaaaaaa, REPEATED",
        "xy1zxy1zxy1zxy1z, REPEATED",
        "fedcba987654, SEQUENCE",
        "asdfghjklqwertz, SEQUENCE",
        "abcdefghijklmno!, SEQUENCE"
    })
    void refusesWhatIsGuessedFirst(String password, Weakness weakness) {
        assertThat(PasswordRules.weakness(password, "ada.lovelace", "Ada Lovelace"))
                .contains(weakness);
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(PasswordRules.weakness("𠮷🍜𡨴🍵𠀀🖋𠂊🍇", "ada", "Ada")).contains(Weakness.TOO_SHORT);
    }

    @Test
    void takesUpTo200Characters() {
        var words = "a heron on the quay ".repeat(10);

        assertThat(PasswordRules.weakness(words, "ada", "Ada")).isEmpty();
        assertThat(PasswordRules.weakness(words + "!", "ada", "Ada")).contains(Weakness.TOO_LONG);
    }

    @Test
    void takesEveryOneTimePassword() {
        for (var i = 0; i < 1000; i++) {
            assertThat(PasswordRules.weakness(OneTimePasswords.next(), "admin", "admin"))
                    .isEmpty();
        }
    }

    @Test
    void comparesPasswordsHoweverTheyWereTyped() {
        var passwords = new Passwords(64, 1);

        var hash = passwords.hash("cafe\u0301 au lait ①");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("caf\u00e9 au lait 1", hash)).isTrue();
        assertThat(passwords.matches("cafe au lait 1", hash)).isFalse();
    }
}
