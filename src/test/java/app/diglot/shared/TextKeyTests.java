package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextKeyTests {

    private static final TextKey TITLE = new TextKey("paper", new UUID(1, 2), "title");

    @Test
    void readsWhatItWrites() {
        assertThat(TextKey.parse(TITLE.toString())).contains(TITLE);
    }

    @Test
    void namesItsTranslation() {
        assertThat(TITLE.in(Language.CHINESE)).isEqualTo("paper/00000000-0000-0001-0000-000000000002/title@zh-CN");
    }

    @Test
    void refusesWordsThatWouldBreakItsForm() {
        assertThatThrownBy(() -> new TextKey("paper/x", new UUID(1, 2), "title"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
