package app.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.digests.PaperAlreadyInDigest;
import app.diglot.library.Sighting.Namesake;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

class SightingsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private static final ArxivId ID = new ArxivId("2401.00001", 1);

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        Digests digests;

        @Autowired
        Library library;

        @Autowired
        Sightings sightings;

        @Autowired
        PaperPairs pairs;

        @Autowired
        TitleKeys titleKeys;

        @Autowired
        JdbcTemplate database;

        @Autowired
        StatementCount statements;

        TopicId nerf;
        DigestId digest;
        PaperId owls;
        PaperId twin;

        @BeforeEach
        void makePapers() {
            nerf = fixtures.topic("nerf");
            digest = fixtures.digest(nerf, DigestFixtures.DAY, 0);
            owls = library.add(paper(ID, "Owls of the North"));
            twin = library.add(paper(null, "OWLS of the $North$"));
        }

        @Test
        void tellsWhereAPaperWasSeen() {
            digests.add(digest, owls);

            assertThat(sighting(owls).seen()).singleElement().satisfies(place -> {
                assertThat(place.day()).isEqualTo(DigestFixtures.DAY);
                assertThat(place.where().english()).isEqualTo("nerf papers");
            });
            assertThat(sighting(twin).seen()).isEmpty();
        }

        @Test
        void suspectsEqualTitlesWithOtherIds() {
            digests.add(digest, owls);
            library.add(paper(null, "Owls of the South"));

            assertThat(sighting(twin).suspects())
                    .singleElement()
                    .returns(owls, Namesake::paper)
                    .returns(new ArxivId(ID.base(), null), Namesake::arxiv)
                    .returns(1, known -> known.seen().size());
            assertThat(sighting(owls).suspects()).extracting(Namesake::paper).containsExactly(twin);
        }

        @Test
        void countsJoinedPapersAsOne() {
            digests.add(digest, owls);

            pairs.join(twin, owls);

            assertThat(sighting(twin))
                    .returns(List.of(), Sighting::suspects)
                    .returns(1, known -> known.seen().size())
                    .returns(
                            List.of(owls),
                            known ->
                                    known.joined().stream().map(Namesake::paper).toList());
            assertThatExceptionOfType(PaperAlreadyInDigest.class).isThrownBy(() -> digests.add(digest, twin));
            assertThat(digests.addAll(digest, List.of(paper(ID, "Owls of the North"))))
                    .isEmpty();
        }

        @Test
        void restoresEverythingWhenAJoinIsTakenBack() {
            digests.add(digest, owls);
            Sighting before = sighting(twin);
            pairs.join(owls, twin);

            pairs.forget(twin, owls);

            assertThat(sighting(twin)).isEqualTo(before);
            EntryId added = digests.add(digest, twin);
            assertThat(digests.sheet(digest).entries())
                    .extracting(entry -> entry.entry().id())
                    .contains(added);
        }

        @Test
        void asksNobodyAgainOnceTwoPapersWereToldApart() {
            pairs.tellApart(owls, twin);

            assertThat(sighting(owls).isEmpty()).isTrue();
            assertThat(sighting(twin).isEmpty()).isTrue();

            pairs.forget(owls, twin);
            assertThat(sighting(owls).suspects()).hasSize(1);
        }

        @Test
        void followsAChainOfJoins() {
            PaperId third = library.add(paper(null, "Owls of the North"));
            pairs.join(owls, twin);
            pairs.join(twin, third);

            assertThat(pairs.joinedWith(List.of(owls))).containsEntry(owls, Set.of(twin, third));
            assertThat(sighting(owls).suspects()).isEmpty();

            pairs.forget(twin, third);
            assertThat(pairs.joinedWith(List.of(owls))).containsEntry(owls, Set.of(twin));
            assertThat(pairs.joinedWith(List.of(third))).isEmpty();
        }

        @Test
        void tellsOfPapersThatMayComeIn() {
            digests.add(digest, owls);

            List<Sighting> told = sightings.ofIncoming(List.of(
                    new Sightings.Incoming(new ArxivId(ID.base(), 2), "Owls, renamed"),
                    new Sightings.Incoming(new ArxivId("2401.00009", 1), "owls of the north"),
                    new Sightings.Incoming(null, "Eagles")));

            assertThat(told.getFirst().seen()).hasSize(1);
            assertThat(told.get(1).suspects()).extracting(Namesake::paper).containsExactlyInAnyOrder(owls, twin);
            assertThat(told.getLast().isEmpty()).isTrue();
        }

        @Test
        void comparesTitlesThatWereStoredBeforeTheyHadKeys() {
            database.update("UPDATE paper SET title_key = NULL");
            assertThat(sighting(owls).suspects()).isEmpty();

            assertThat(titleKeys.fill()).isEqualTo(2);

            assertThat(sighting(owls).suspects()).hasSize(1);
            assertThat(titleKeys.fill()).isZero();
        }

        @Test
        void letsAJoinedPaperBeDeleted() {
            pairs.join(owls, twin);

            library.delete(twin);

            assertThat(pairs.joinedWith(List.of(owls))).isEmpty();
        }

        @Test
        void asksTheSameForSeventyPapersAsForSeven() {
            List<PaperId> papers = new ArrayList<>();
            for (int i = 0; i < 70; i++) {
                PaperId paper = library.add(paper(null, "Paper " + i));
                digests.add(digest, paper);
                library.add(paper(null, "paper " + i + "."));
                papers.add(paper);
            }

            assertThat(statements.of(() -> sightings.of(papers)))
                    .hasSameSizeAs(statements.of(() -> sightings.of(papers.subList(0, 7))))
                    .hasSize(5);
        }

        @Test
        void leavesTheVerdictToEditors() {
            SignedInPeople.signIn("lin", Role.TRANSLATOR);

            assertThat(sighting(owls).suspects()).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pairs.join(owls, twin));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pairs.forget(owls, twin));
        }

        private Sighting sighting(PaperId paper) {
            return Objects.requireNonNull(sightings.of(List.of(paper)).get(paper));
        }

        private static NewPaper paper(@Nullable ArxivId id, String title) {
            return new NewPaper(id, title, List.of("Ada Lovelace"), "", "", Language.ENGLISH, null);
        }
    }
}
