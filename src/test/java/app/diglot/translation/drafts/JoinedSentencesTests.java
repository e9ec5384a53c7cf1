package app.diglot.translation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedSentencesTests {

    @Test
    void writesChineseWithoutBlanks() {
        var sentences = JoinedSentences.of("One works.  Two works.", Language.ENGLISH);

        assertThat(sentences.sentences()).containsExactly("One works.", "Two works.");
        assertThat(sentences.join(List.of("一。", "二。"))).isEqualTo("一。二。");
    }

    @Test
    void writesEnglishWithOneBlankAndKeepsParagraphs() {
        var sentences = JoinedSentences.of("一可行。二可行。\n\n三可行。", Language.CHINESE);

        assertThat(sentences.join(List.of("One.", "Two.", "Three."))).isEqualTo("One. Two.\n\nThree.");
    }
}
