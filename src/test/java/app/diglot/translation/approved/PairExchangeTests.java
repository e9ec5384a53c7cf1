package app.diglot.translation.approved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.WithPerson;
import app.diglot.translation.interchange.BadFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PairExchangeTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private static final String TWO = file(unit("An owl 𠮷.", "猫头鹰 𠮷。") + unit("A cat.", "猫。"));

        @Autowired
        PairExchange exchange;

        @Autowired
        ApprovedPairs approved;

        @Test
        void bringsInWhatItWrote() throws Exception {
            exchange.bring(bytes(TWO));
            String written = written();

            PairExchange.Brought again = exchange.bring(bytes(written));

            assertThat(again.added()).isZero();
            assertThat(again.known()).isEqualTo(2);
            assertThat(written).contains("An owl 𠮷.", "猫头鹰 𠮷。", "20240124T083000Z");
        }

        @Test
        void countsWhatIsThereTwiceAndWhatIsOfOtherLanguages() throws Exception {
            String file = file(
                    unit("A cat.", "猫。")
                            + unit("A cat.", "猫。")
                            + "<tu><tuv xml:lang=\"en\"><seg>A dog.</seg></tuv><tuv xml:lang=\"fr\"><seg>Un chien.</seg></tuv></tu>");

            PairExchange.Brought brought = exchange.bring(bytes(file));

            assertThat(brought.added()).isEqualTo(1);
            assertThat(brought.known()).isEqualTo(1);
            assertThat(brought.others()).isEqualTo(1);
            assertThat(approved.concordance("猫", Language.CHINESE, 5)).hasSize(1);
        }

        @Test
        void storesNothingOfFileThatBreaksOff() {
            String cut = TWO.substring(0, TWO.length() - 20);

            assertThatExceptionOfType(BadFile.class).isThrownBy(() -> exchange.bring(bytes(cut)));

            assertThat(approved.size()).isZero();
        }

        @Test
        void takesFileBack() throws Exception {
            PairExchange.Brought brought = exchange.bring(bytes(TWO));
            assertThat(approved.size()).isEqualTo(2);

            exchange.takeBack(brought);

            assertThat(approved.size()).isZero();
        }

        private String written() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exchange.write(out);
            return out.toString(StandardCharsets.UTF_8);
        }

        private static ByteArrayInputStream bytes(String file) {
            return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        }

        private static String file(String units) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header creationtool=\"t\""
                    + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
                    + " datatype=\"plaintext\"/><body>" + units + "</body></tmx>";
        }

        private static String unit(String english, String chinese) {
            return "<tu changedate=\"20240124T083000Z\"><tuv xml:lang=\"en-US\"><seg>" + english
                    + "</seg></tuv><tuv xml:lang=\"zh-CN\"><seg>" + chinese + "</seg></tuv></tu>";
        }
    }
}
