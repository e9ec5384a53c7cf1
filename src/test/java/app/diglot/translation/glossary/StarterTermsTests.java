package app.diglot.translation.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StarterTermsTests {

    @Test
    void areAtLeast150EachOnce() {
        assertThat(StarterTerms.read())
                .hasSizeGreaterThanOrEqualTo(150)
                .extracting(Term::source)
                .doesNotHaveDuplicates();
    }

    @Test
    void haveAChineseWordForAllThatIsNotKept() {
        assertThat(StarterTerms.read())
                .filteredOn(term -> !term.isKept())
                .allSatisfy(term -> assertThat(term.preferred()).matches(".*\\p{IsHan}.*"));
    }
}
