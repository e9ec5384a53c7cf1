package app.diglot.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Acting;
import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.annotation.Anchors;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Visibility;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperVersion;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextState;
import app.diglot.translation.Translations;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReplacementsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private static final String OWLS = "2401.00001";

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        Digests digests;

        @Autowired
        Replacements replacements;

        @Autowired
        Library library;

        @Autowired
        Translations translations;

        @Autowired
        Annotations annotations;

        @Autowired
        CurrentPerson person;

        @Autowired
        StatementCount statements;

        TopicId llm;
        DigestId digest;
        EntryId entry;

        @BeforeEach
        void makeDigest() {
            llm = fixtures.topic("llm");
            digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
            entry = digests.addAll(digest, List.of(paper(OWLS, 1, "Owls", "Owls see 12.3% more.")))
                    .getFirst();
        }

        @Test
        void goesOnShowingTheVersionThatAnEntryWasMadeFrom() {
            replaceOwls(2);

            assertThat(entry(digest).paper())
                    .returns("Owls", paper -> paper.title())
                    .returns(new ArxivId(OWLS, 1), paper -> paper.arxiv());
            assertThat(digests.sources(digest).entries().getLast().texts())
                    .extracting(SourceText::content)
                    .containsExactly("Owls", "Owls see 12.3% more.");
            assertThat(digests.manuscript(digest).entries().getLast().title().content())
                    .isEqualTo("Owls");
        }

        @Test
        void tellsWhatCameAfterIt() {
            replaceOwls(2);

            assertThat(entry(digest).replacement()).get().satisfies(replacement -> {
                assertThat(replacement.isOpen()).isTrue();
                assertThat(replacement.version())
                        .returns(2, PaperVersion::number)
                        .returns("Owls see 14.1% more.", PaperVersion::abstractText);
            });
            assertThat(digests.sheet(digest).entries().getFirst().entry().replacement())
                    .isEmpty();
        }

        @Test
        void alertsTheOwnerAndElseWhoWorkedOnTheDigestLast() {
            digests.assign(entry, person.id());
            DigestId others = fixtures.digest(llm, DigestFixtures.DAY.plusDays(1), 0);
            Acting.asDiglot(() -> digests.addAll(others, List.of(paper(OWLS, 1, "Owls", ""))));

            replaceOwls(2);

            assertThat(replacements.open())
                    .extracting(ReplacedPapers::digest, ReplacedPapers::papers, ReplacedPapers::mine)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(others, 1, 0),
                            org.assertj.core.api.Assertions.tuple(digest, 1, 1));
        }

        @Test
        void makesTranslationsStaleWhereWordsChangedOnceAPersonTakesTheVersionOver() {
            translate();
            replaceOwls(2);
            assertThat(states()).containsExactly(TextState.TRANSLATED, TextState.TRANSLATED);

            EntryPin before = digests.takeOver(entry, 2);

            assertThat(states()).containsExactly(TextState.TRANSLATED, TextState.STALE);
            assertThat(digests.progress(digest).translated()).isZero();
            assertThat(entry(digest).paper().abstractText()).isEqualTo("Owls see 14.1% more.");
            assertThat(entry(digest).replacement()).isEmpty();
            assertThat(replacements.open()).isEmpty();

            digests.putBack(entry, before);

            assertThat(states()).containsExactly(TextState.TRANSLATED, TextState.TRANSLATED);
            assertThat(digests.progress(digest).translated()).isEqualTo(1);
            assertThat(replacements.open()).hasSize(1);
        }

        @Test
        void keepsAVersionUntilTheNextOneComes() {
            replaceOwls(2);

            EntryPin before = digests.keep(entry, 2);
            assertThat(replacements.open()).isEmpty();
            assertThat(entry(digest).replacement())
                    .get()
                    .returns(false, Replacement::isOpen)
                    .returns(2, replacement -> replacement.version().number());

            digests.putBack(entry, before);
            assertThat(replacements.open()).hasSize(1);
            digests.keep(entry, 2);
            replaceOwls(3);
            assertThat(replacements.open()).hasSize(1);
            assertThat(entry(digest).paper().title()).isEqualTo("Owls");
        }

        @Test
        void leavesAStillLaterVersionToBeDecidedOn() {
            replaceOwls(2);
            replaceOwls(3);

            digests.takeOver(entry, 2);

            assertThat(entry(digest).paper().arxiv()).isEqualTo(new ArxivId(OWLS, 2));
            assertThat(replacements.open()).hasSize(1);
        }

        @Test
        void letsTwoDigestsShowTwoVersions() {
            translate();
            replaceOwls(2);
            DigestId later = digests.create(llm, DigestFixtures.DAY.plusDays(1));
            digests.add(later, entry(digest).paper().id());

            assertThat(entry(later).paper().arxiv()).isEqualTo(new ArxivId(OWLS, 2));
            assertThat(entry(later).replacement()).isEmpty();
            assertThat(entry(digest).paper().arxiv()).isEqualTo(new ArxivId(OWLS, 1));
            assertThat(digests.list(DigestFilter.ALL, 0, 10))
                    .extracting(summary -> summary.progress().translated())
                    .containsExactly(0, 1);
        }

        @Test
        void putsAnnotationsWhereTheirWordsStandInTheVersionThatIsShown() {
            String before = entry(digest).paper().abstractText();
            annotations.add(
                    entry(digest).paper().id().abstractText(),
                    Anchors.create(before, 0, 8),
                    "Which ones?",
                    Language.ENGLISH,
                    Visibility.PUBLIC);
            library.takeIn(List.of(paper(OWLS, 2, "Owls", "At night Owls see 14.1% more.")));

            assertThat(noted()).returns(0, Manuscript.Noted::start);
            digests.takeOver(entry, 2);

            assertThat(noted()).returns(9, Manuscript.Noted::start).returns(17, Manuscript.Noted::end);
        }

        @Test
        void tellsNobodyOfPapersThatStandInNoDigest() {
            library.takeIn(List.of(paper("2401.00002", 1, "Eagles", "")));

            library.takeIn(List.of(paper("2401.00002", 2, "Eagles, revised", "")));

            assertThat(replacements.open()).isEmpty();
        }

        @Test
        void alertsOfTwoHundredPapersInAsManyStatementsAsOfTwo() {
            DigestId many = digests.create(llm, DigestFixtures.DAY.plusDays(1));
            digests.addAll(many, numbered(200, 1));

            assertThat(statements.of(() -> library.takeIn(numbered(200, 2))).stream()
                            .filter(statement -> statement.contains("digest_entry")))
                    .hasSize(2);
            assertThat(replacements.open()).singleElement().returns(200, ReplacedPapers::papers);
        }

        @Test
        void isDecidedByEditors() {
            replaceOwls(2);
            SignedInPeople.signIn("lin", Role.TRANSLATOR);

            assertThat(replacements.open()).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> digests.takeOver(entry, 2));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> digests.keep(entry, 2));
        }

        private void replaceOwls(int version) {
            library.takeIn(List.of(paper(OWLS, version, "Owls", "Owls see 14.1% more.")));
        }

        private void translate() {
            digests.sources(digest).entries().getLast().texts().forEach(source -> translations.write(source, 0, "译文"));
        }

        private List<TextState> states() {
            return translations
                    .pairs(digests.sources(digest).entries().getLast().texts())
                    .stream()
                    .map(pair -> pair.state())
                    .toList();
        }

        private Manuscript.Noted noted() {
            return digests.manuscript(digest).entries().getLast().annotations().getFirst();
        }

        private Entry entry(DigestId of) {
            return digests.sheet(of).entries().getLast().entry();
        }

        private static List<NewPaper> numbered(int papers, int version) {
            return IntStream.range(0, papers)
                    .mapToObj(i -> paper("2402.%05d".formatted(i), version, "Paper " + i, "Version " + version))
                    .toList();
        }

        private static NewPaper paper(String base, int version, String title, String abstractText) {
            return new NewPaper(
                    new ArxivId(base, version),
                    title,
                    List.of("Ada Lovelace"),
                    abstractText,
                    "",
                    Language.ENGLISH,
                    null);
        }
    }
}
