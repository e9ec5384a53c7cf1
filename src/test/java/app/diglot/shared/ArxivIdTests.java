package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTests {

    @ParameterizedTest
    @CsvSource({
        "2312.03151, 2312.03151",
        "2312.03151v2, 2312.03151v2",
        "0704.0001, 0704.0001",
        "math.GT/0309136, math.GT/0309136",
        "hep-th/9901001v3, hep-th/9901001v3",
        "arXiv:2312.03151v1, 2312.03151v1",
        "ARXIV: 2312.03151, 2312.03151",
        "https://arxiv.org/abs/2312.03151v1, 2312.03151v1",
        "http://arxiv.org/pdf/2312.03151v1.pdf, 2312.03151v1",
        "https://export.arxiv.org/html/2312.03151, 2312.03151",
        "oai:arXiv.org:math.GT/0309136, math.GT/0309136",
        "10.48550/arXiv.2312.03151, 2312.03151",
        "https://doi.org/10.48550/ARXIV.2312.03151, 2312.03151",
    })
    void readsEveryFormThatPeoplePaste(String pasted, String expected) {
        assertThat(ArxivId.parse(pasted)).map(ArxivId::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2313.03151",
                "2312.031",
                "2312.03151v0",
                "12345",
                "https://arxiv.org/list/cs.CL",
                "math/1234"
            })
    void refusesWhatIsNoId(String pasted) {
        assertThat(ArxivId.parse(pasted)).isEmpty();
    }

    @Test
    void leadsToThePageOfItsVersion() {
        assertThat(new ArxivId("2312.03151", 1).address()).isEqualTo("https://arxiv.org/abs/2312.03151v1");
    }
}
