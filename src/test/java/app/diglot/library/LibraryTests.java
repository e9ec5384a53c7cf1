package app.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import app.diglot.accounts.Role;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryTests {

    private static final ArxivId ID = new ArxivId("2312.03151", 1);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        Library library;

        @Autowired
        StatementCount statements;

        @Test
        void keepsAPaperAsItCameIn() {
            PaperId id = library.add(paper(ID, "A 𝔹ig  study of\n owls 🦉"));

            Paper paper = standing(id);

            assertThat(paper.title()).isEqualTo("A 𝔹ig study of owls 🦉");
            assertThat(paper.authors()).containsExactly("Ada Lovelace", "王小云");
            assertThat(paper.arxivId()).contains(ID);
        }

        @Test
        void knowsAPaperByItsArxivId() {
            PaperId first = library.add(paper(ID, "One title"));

            assertThat(library.add(paper(new ArxivId("2312.03151", 2), "Another title")))
                    .isEqualTo(first);
            assertThat(standing(first).title()).isEqualTo("One title");
        }

        @Test
        void neverTakesPapersForOneByTheirTitle() {
            assertThat(library.add(paper(null, "Same"))).isNotEqualTo(library.add(paper(null, "Same")));
        }

        @Test
        void givesAPaperTheIdThatItCameWithout() {
            PaperId id = library.add(paper(null, "Owls"));

            library.correct(id, standing(id).version(), paper(ID, "Owls"));

            assertThat(library.find(ID)).map(Paper::id).contains(id);
        }

        @Test
        void refusesAnIdThatAnotherPaperHas() {
            library.add(paper(ID, "Owls"));
            PaperId other = library.add(paper(null, "Eagles"));

            assertThatThrownBy(() -> library.correct(other, standing(other).version(), paper(ID, "Eagles")))
                    .isInstanceOf(ArxivIdTaken.class);
        }

        @Test
        void refusesACorrectionOfWhatWasChangedMeanwhile() {
            PaperId id = library.add(paper(null, "Owls"));
            long seen = standing(id).version();
            library.correct(id, seen, paper(null, "Owls of the north"));

            assertThatThrownBy(() -> library.correct(id, seen, paper(null, "Owls of the south")))
                    .isInstanceOf(PaperChangedMeanwhile.class);
        }

        @Test
        void findsTitlesByWordsThatHoldWildcards() {
            library.add(paper(null, "100% of owls"));
            library.add(paper(null, "1000 owls"));

            assertThat(library.findByTitle("100% OF", 10))
                    .extracting(Paper::title)
                    .containsExactly("100% of owls");
        }

        @Test
        void readsSeventyPapersWithAsManyStatementsAsSeven() {
            List<PaperId> papers = new ArrayList<>();
            for (int i = 0; i < 70; i++) {
                papers.add(library.add(paper(null, "Paper " + i)));
            }

            assertThat(statements.of(() -> library.find(papers))).hasSize(1);
            assertThat(statements.of(() -> library.find(papers.subList(0, 7)))).hasSize(1);
        }

        @Test
        void takesInEachPaperOnce() {
            TakenIn first = taken(paper(ID, "Owls"), paper(ID, "Owls again"));
            TakenIn second = taken(paper(ID, "Owls"));

            assertThat(first.outcome()).isEqualTo(TakenIn.Outcome.ADDED);
            assertThat(second).isEqualTo(new TakenIn(first.paper(), TakenIn.Outcome.KNOWN));
        }

        @Test
        void keepsEveryVersionThatItSaw() {
            library.takeIn(List.of(paper(ID, "Owls")));

            TakenIn later = taken(paper(new ArxivId(ID.base(), 3), "Owls, revised"));

            assertThat(later.outcome()).isEqualTo(TakenIn.Outcome.NEWER_VERSION);
            assertThat(standing(later.paper()).title()).isEqualTo("Owls, revised");
            assertThat(library.versions(later.paper()))
                    .extracting(PaperVersion::number, PaperVersion::title)
                    .containsExactly(tuple(1, "Owls"), tuple(3, "Owls, revised"));
        }

        @Test
        void takesNoEarlierVersionForALaterOne() {
            PaperId id =
                    taken(paper(new ArxivId(ID.base(), 2), "Owls, revised")).paper();

            library.takeIn(List.of(paper(ID, "Owls")));

            assertThat(standing(id).title()).isEqualTo("Owls, revised");
        }

        @Test
        void showsAPaperInTheVersionThatWasPinned() {
            PaperId id = taken(paper(ID, "Owls")).paper();
            PaperPin pin = library.latest(List.of(id)).get(id);
            taken(paper(new ArxivId(ID.base(), 2), "Owls, revised"));
            taken(paper(new ArxivId(ID.base(), 3), "Owls, once more"));

            PinnedPaper pinned = at(Objects.requireNonNull(pin));

            assertThat(pinned.paper())
                    .returns("Owls", Paper::title)
                    .returns(ID, Paper::arxiv)
                    .returns(List.of("Ada Lovelace", "王小云"), Paper::authors);
            assertThat(pinned.newer())
                    .get()
                    .returns(3, PaperVersion::number)
                    .returns("Owls, once more", PaperVersion::title);
            assertThat(at(new PaperPin(id, 3)).newer()).isEmpty();
        }

        @Test
        void takesAPinWithoutVersionForTheFirstOneThatBecameKnown() {
            PaperId id = library.add(paper(new ArxivId(ID.base(), null), "Owls"));
            taken(paper(ID, "Owls"));
            taken(paper(new ArxivId(ID.base(), 2), "Owls, revised"));

            assertThat(at(new PaperPin(id, null)).paper().title()).isEqualTo("Owls");
            assertThat(at(new PaperPin(id, 2)).paper().title()).isEqualTo("Owls, revised");
        }

        @Test
        void keepsTheAbstractWhereALaterVersionTellsNone() {
            PaperId id = taken(paper(ID, "Owls")).paper();

            library.takeIn(List.of(new NewPaper(
                    new ArxivId(ID.base(), 2), "Owls, revised", List.of(), "", "", Language.ENGLISH, null)));

            assertThat(standing(id).abstractText()).isNotEmpty();
        }

        @Test
        void takesWhatAPersonCalledALaterVersionForTheWordsAtHand() {
            PaperId id = library.add(paper(ID, "Owls"));

            library.correct(id, standing(id).version(), paper(new ArxivId(ID.base(), 2), "Owls of the north"));

            assertThat(at(new PaperPin(id, 1)))
                    .returns("Owls of the north", pinned -> pinned.paper().title())
                    .returns(false, pinned -> pinned.newer().isPresent());
        }

        @Test
        void correctsTheVersionThatIsNamed() {
            PaperId id = taken(paper(ID, "Owsl")).paper();
            taken(paper(new ArxivId(ID.base(), 2), "Owls, revised"));

            library.correct(id, standing(id).version(), paper(ID, "Owls"));

            assertThat(at(new PaperPin(id, 1)).paper().title()).isEqualTo("Owls");
            assertThat(standing(id))
                    .returns("Owls, revised", Paper::title)
                    .returns(new ArxivId(ID.base(), 2), Paper::arxiv);
        }

        @Test
        void tellsFingerprintsOfTheVersionThatWasPinned() {
            PaperId id = taken(paper(ID, "Owls")).paper();
            taken(paper(new ArxivId(ID.base(), 2), "Owls, revised"));
            PaperPin first = new PaperPin(id, 1);
            PaperPin second = new PaperPin(id, 2);

            Map<PaperPin, PinnedPaper.Prints> prints = library.printsAt(List.of(first, second));

            assertThat(prints.get(first))
                    .isNotNull()
                    .returns(Fingerprint.of("Owls"), known -> known.prints().title())
                    .returns(2, known -> known.newer().orElse(0));
            assertThat(prints.get(second))
                    .isNotNull()
                    .returns(
                            Fingerprint.of("Owls, revised"),
                            known -> known.prints().title());
        }

        @Test
        void readsSeventyReplacedPapersWithAsManyStatementsAsSeven() {
            List<PaperPin> pins = new ArrayList<>();
            for (int i = 0; i < 70; i++) {
                ArxivId id = new ArxivId("2401.%05d".formatted(i), 1);
                library.takeIn(List.of(paper(id, "Owl " + i)));
                library.takeIn(List.of(paper(new ArxivId(id.base(), 2), "Owl " + i + ", revised")));
                pins.add(new PaperPin(library.find(id).orElseThrow().id(), 1));
            }

            assertThat(statements.of(() -> library.at(pins))).hasSize(2);
            assertThat(statements.of(() -> library.at(pins.subList(0, 7)))).hasSize(2);
            assertThat(statements.of(() -> library.printsAt(pins))).hasSize(2);
        }

        @Test
        void tellsEverybodyTheLatestNumbersOfThePapersThatTheyName() {
            taken(paper(ID, "Owls"));
            library.takeIn(List.of(paper(new ArxivId("2401.00001", 4), "Eagles")));

            assertThat(library.latestNumbers(List.of(ID.base(), "2401.00001", "2401.00002")))
                    .containsExactly(entry("2401.00001", 4));
        }

        @Test
        void fillsInWhatWasNotKnownOfAPaper() {
            PaperId id = library.add(paper(ID, "Owls"));

            library.takeIn(List.of(told(paper(ID, "Owls"), List.of("cs.CL", "cs.AI"))));

            assertThat(standing(id).categories()).containsExactly("cs.CL", "cs.AI");
        }

        @Test
        void takesInTwoHundredPapersWithOneQuestion() {
            List<NewPaper> many = IntStream.range(0, 200)
                    .mapToObj(i -> paper(new ArxivId("2401.%05d".formatted(i), 1), "Paper " + i))
                    .toList();

            assertThat(statements.of(() -> library.takeIn(many)).stream()
                            .filter(statement -> statement.startsWith("select")))
                    .hasSize(1);
        }

        @Test
        void replacesTwoHundredPapersWithThreeQuestions() {
            library.takeIn(numbered(200, 1));

            assertThat(statements.of(() -> library.takeIn(numbered(200, 2))).stream()
                            .filter(statement -> statement.startsWith("select")))
                    .hasSize(3);
        }

        private static List<NewPaper> numbered(int papers, int version) {
            return IntStream.range(0, papers)
                    .mapToObj(i -> paper(new ArxivId("2401.%05d".formatted(i), version), "Paper " + i + "v" + version))
                    .toList();
        }

        private PinnedPaper at(PaperPin pin) {
            return Objects.requireNonNull(library.at(List.of(pin)).get(pin));
        }

        private TakenIn taken(NewPaper... papers) {
            return Objects.requireNonNull(library.takeIn(List.of(papers)).get(ID.base()));
        }

        private static NewPaper told(NewPaper paper, List<String> categories) {
            return new NewPaper(
                    paper.arxivId(),
                    paper.title(),
                    paper.authors(),
                    paper.abstractText(),
                    paper.comment(),
                    paper.language(),
                    null,
                    new Particulars(categories, null, null, null, null, null));
        }

        private Paper standing(PaperId id) {
            return library.find(List.of(id)).values().stream().findFirst().orElseThrow();
        }

        private static NewPaper paper(@Nullable ArxivId id, String title) {
            return new NewPaper(
                    id, title, List.of("Ada Lovelace", "王小云"), "We study owls.", "12 pages", Language.ENGLISH, null);
        }
    }
}
