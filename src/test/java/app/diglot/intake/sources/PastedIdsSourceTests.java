package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedIdsSourceTests {

    @ParameterizedTest
    @CsvSource({
        "2312.03151, 2312.03151",
        "0704.0001v2, 0704.0001v2",
        "math.GT/0309136, math.GT/0309136",
        "hep-th/9901001v3, hep-th/9901001v3",
        "arXiv:2312.03151, 2312.03151",
        "arXiv: 2312.03151v1 [cs.CL], 2312.03151v1",
        "ARXIV:math.GT/0309136, math.GT/0309136",
        "https://arxiv.org/abs/2312.03151v2, 2312.03151v2",
        "arxiv.org/abs/2312.03151?context=cs, 2312.03151",
        "http://www.arxiv.org/abs/hep-th/9901001, hep-th/9901001",
        "https://arxiv.org/pdf/2312.03151v2.pdf, 2312.03151v2",
        "https://export.arxiv.org/pdf/2312.03151, 2312.03151",
        "https://arxiv.org/html/2312.03151v1#S3, 2312.03151v1",
        "oai:arXiv.org:2312.03151, 2312.03151",
        "10.48550/arXiv.2312.03151, 2312.03151",
        "https://doi.org/10.48550/ARXIV.2312.03151, 2312.03151",
        "https://huggingface.co/papers/2312.03151, 2312.03151",
        "(see 2312.03151). , 2312.03151",
        "论文2312.03151，很好, 2312.03151",
        "<https://arxiv.org/abs/2312.03151>, 2312.03151"
    })
    void findsAnIdHoweverItIsWritten(String pasted, String id) {
        PastedIds found = PastedIdsSource.read(pasted, Limits.PASTED);

        assertThat(found.ids()).extracting(Object::toString).containsExactly(id);
        assertThat(found.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arXiv: a service of Cornell",
                "costs 2312.03 or 12312.03151",
                "10.1109/TPAMI.2012.12345",
                "https://example.org/2312.03151",
                "version 2312.03151.7",
                "see pages/1234567",
                ""
            })
    void findsNothingInWhatIsNone(String pasted) {
        PastedIds found = PastedIdsSource.read(pasted, Limits.PASTED);

        assertThat(found.ids()).isEmpty();
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void findsManyInProseEachOnceWithTheHighestVersionNamed() {
        PastedIds found = PastedIdsSource.read("""
                Yesterday's: 2312.03151, 2312.03152v1 and arXiv:2312.03153.
                2312.03152v3 supersedes 2312.03152v2; see https://arxiv.org/abs/2312.03151 too.
                """, Limits.PASTED);

        assertThat(found.ids())
                .extracting(Object::toString)
                .containsExactly("2312.03151", "2312.03152v3", "2312.03153");
    }

    @Test
    void saysWhatWasMeantAsAnIdAndIsNone() {
        PastedIds found = PastedIdsSource.read("2312.03151\nhttps://arxiv.org/abs/2313.03151\n", Limits.PASTED);

        assertThat(found.ids()).hasSize(1);
        assertThat(found.problems())
                .containsExactly(new SourceProblem(Kind.BAD_ID, "line 2", "arxiv.org/abs/2313.03151"));
    }

    @Test
    void stopsAtTheMostPapers() {
        PastedIds found = PastedIdsSource.read("2312.03151 2312.03152 2312.03153", new Limits(1000, 2, 100, 10));

        assertThat(found.ids()).hasSize(2);
        assertThat(found.problems()).containsExactly(new SourceProblem(Kind.TOO_LARGE, "line 1", "2 papers"));
    }
}
