package app.diglot.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accepted at CVPR 2026 | CVPR 2026",
                "20 pages, 12 figures. NeurIPS 2025 | NeurIPS 2025",
                "ICML'26 camera-ready | ICML'26",
                "Accepted to the Journal of Machine Learning Research | Journal of Machine Learning Research",
                "To appear in Nature Communications; code released | Nature Communications",
                "Findings of ACL 2026, 9 pages | ACL 2026"
            })
    void isReadFromTheComment(String comment, String venue) {
        assertThat(Venue.in(comment)).contains(venue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 pages, 3 figures", "Code at https://example.org", "Work in progress 2026"})
    void isNotMadeUp(String comment) {
        assertThat(Venue.in(comment)).isEmpty();
    }
}
