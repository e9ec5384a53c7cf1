package app.diglot.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.annotation.Anchors;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Visibility;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.shared.TextKey;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PublishingTests {

    private static final Set<Language> ENGLISH = Set.of(Language.ENGLISH);
    private static final Set<Language> BOTH = Set.of(Language.ENGLISH, Language.CHINESE);
    private static final Slug LLM = new Slug("llm");

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        Publishing publishing;

        @Autowired
        PublicSite site;

        @Autowired
        Digests digests;

        @Autowired
        Translations translations;

        @Autowired
        Annotations annotations;

        @Autowired
        StatementCount statements;

        TopicId llm;
        DigestId digest;

        @BeforeEach
        void makeDigest() {
            llm = fixtures.topic("llm");
            digest = fixtures.digest(llm, DigestFixtures.DAY, 2);
        }

        private Entry entry(int place) {
            return digests.sheet(digest).entries().get(place).entry();
        }

        private SourceText title(int place) {
            var paper = entry(place).paper();
            return new SourceText(paper.id().title(), paper.language(), paper.title());
        }

        private FrozenDigest published() {
            return site.find(LLM, DigestFixtures.DAY).orElseThrow().digest();
        }

        @Test
        void freezesWhatStandsAtTheDesk() {
            digests.write(digest.introduction(), 0, "Hello.");
            translations.write(title(0), 0, "论文零");

            publishing.publish(digest, BOTH);
            digests.write(digest.introduction(), 1, "Changed later.");

            assertThat(published().introduction()).returns("Hello.", FrozenText::source);
            assertThat(published().entries().getFirst().title())
                    .returns(Optional.of("论文零"), text -> text.in(Language.CHINESE))
                    .returns(FrozenState.TRANSLATED, FrozenText::state);
            assertThat(published().entries().getLast().title()).returns(FrozenState.MISSING, FrozenText::state);
        }

        @Test
        void keepsALanguageThatIsNotPublishedOutOfTheIssue() {
            translations.write(title(0), 0, "论文零");

            publishing.publish(digest, ENGLISH);

            assertThat(IssueJson.write(published())).doesNotContain("论文零");
        }

        @Test
        void showsInThePreviewExactlyWhatIsPublishedThen() {
            digests.write(digest.introduction(), 0, "Hello.");

            FrozenDigest preview = publishing.preview(digest, BOTH);
            publishing.publish(digest, BOTH);

            assertThat(published()).isEqualTo(preview);
        }

        @Test
        void bringsInWhatIsNewWhenTheSecondLanguageComes() {
            publishing.publish(digest, ENGLISH);
            digests.write(digest.introduction(), 0, "Written since.");

            publishing.publish(digest, BOTH);

            assertThat(published().introduction()).returns("Written since.", FrozenText::source);
        }

        @Test
        void completesTheSecondLanguageWithoutTouchingWhatStands() {
            digests.write(digest.introduction(), 0, "Hello.");
            publishing.publish(digest, ENGLISH);
            digests.write(digest.introduction(), 1, "Half a sentence that somebody is");
            translations.write(title(0), 0, "论文零");

            publishing.publish(digest, BOTH, "not a correction");

            assertThat(published().introduction()).returns("Hello.", FrozenText::source);
            assertThat(published().entries().getFirst().title().translation()).isEqualTo("论文零");
            assertThat(published().corrections()).isEmpty();
            assertThat(publishing.status(digest).issues())
                    .extracting(PublishedIssue::kind)
                    .containsExactly(IssueKind.COMPLETION, IssueKind.FIRST);
        }

        @Test
        void correctsOneTextAndNothingOfWhatColleaguesWorkOn() {
            TextKey note = entry(0).id().note();
            digests.write(note, 0, "80%");
            digests.write(digest.introduction(), 0, "Hello.");
            publishing.publish(digest, ENGLISH);
            digests.write(note, 1, "8%");
            digests.write(digest.introduction(), 1, "Half a sentence that somebody is");

            publishing.correct(digest, note, "It is 8%.");

            assertThat(published().entries().getFirst().note()).returns("8%", FrozenText::source);
            assertThat(published().introduction()).returns("Hello.", FrozenText::source);
            assertThat(published().number()).isEqualTo(2);
            assertThat(published().corrections())
                    .singleElement()
                    .returns("It is 8%.", Correction::note)
                    .returns(entry(0).id().id(), Correction::entry);
        }

        @Test
        void tellsWhichTextsStandOtherwiseAtTheDesk() {
            TextKey note = entry(0).id().note();
            publishing.publish(digest, ENGLISH);
            digests.write(note, 0, "New.");
            digests.add(digest, fixtures.paper("Another"));

            assertThat(publishing.unpublished(digest))
                    .singleElement()
                    .returns(note, Unpublished::key)
                    .returns(Optional.empty(), Unpublished::published)
                    .returns(Optional.of("Paper 0"), Unpublished::paper);
        }

        @Test
        void refusesToCorrectWhatIsRightAlready() {
            publishing.publish(digest, ENGLISH);

            assertThatExceptionOfType(NothingToCorrect.class)
                    .isThrownBy(() -> publishing.correct(digest, title(0).key(), null));
        }

        @Test
        void refusesToCorrectWhatNobodyReads() {
            assertThatExceptionOfType(NotPublished.class)
                    .isThrownBy(() -> publishing.correct(digest, title(0).key(), null));
        }

        @Test
        void takesBackAndPutsBack() {
            publishing.publish(digest, ENGLISH);

            publishing.takeBack(digest);
            assertThat(site.at(LLM, DigestFixtures.DAY)).isInstanceOf(Standing.TakenBack.class);
            assertThat(site.latest(10)).isEmpty();

            publishing.putBack(digest);
            assertThat(site.at(LLM, DigestFixtures.DAY)).isInstanceOf(Standing.Published.class);
        }

        @Test
        void freezesPublicAnnotationsAlone() {
            var paper = entry(0).paper();
            annotations.add(
                    paper.id().abstractText(),
                    Anchors.create(paper.abstractText(), 0, 4),
                    "For all.",
                    Language.ENGLISH,
                    Visibility.PUBLIC);
            annotations.add(
                    paper.id().abstractText(),
                    Anchors.create(paper.abstractText(), 5, 7),
                    "Among us.",
                    Language.ENGLISH,
                    Visibility.TEAM);

            publishing.publish(digest, ENGLISH);

            assertThat(published().entries().getFirst().annotations())
                    .singleElement()
                    .returns("What", FrozenAnnotation::exact)
                    .returns("For all.", annotation -> annotation.body().source());
        }

        @Test
        void tellsWhatIsMissingAndPublishesAllTheSame() {
            translations.draft(title(0), "论文零", "Opus MT");

            assertThat(publishing.missing(digest))
                    .hasSize(4)
                    .first()
                    .returns(FrozenState.MACHINE, MissingText::state)
                    .returns(Language.CHINESE, MissingText::target);
            publishing.publish(digest, BOTH);
            assertThat(published().entries().getFirst().title().engine()).isEqualTo("Opus MT");
        }

        @Test
        void forgetsTheIssuesOfADemoThatIsDeleted() {
            DigestId demo = digests.createDemo(llm, DigestFixtures.DAY.plusDays(1), "From elsewhere");
            publishing.publish(demo, ENGLISH);

            digests.deleteDemo(demo);

            assertThat(site.at(LLM, DigestFixtures.DAY.plusDays(1))).isInstanceOf(Standing.Nothing.class);
        }

        @Test
        void publishesSeventyEntriesInAsManyStatementsAsSeven() {
            DigestId seven = fixtures.digest(llm, DigestFixtures.DAY.plusDays(7), 7);
            DigestId seventy = fixtures.digest(llm, DigestFixtures.DAY.plusDays(8), 70);

            List<String> forSeven = statements.of(() -> publishing.publish(seven, BOTH));
            List<String> forSeventy = statements.of(() -> publishing.publish(seventy, BOTH));

            assertThat(forSeventy).hasSameSizeAs(forSeven);
        }

        @Test
        void showsADigestInFiveStatementsAtMost() {
            DigestId seventy = fixtures.digest(llm, DigestFixtures.DAY.plusDays(8), 70);
            publishing.publish(seventy, BOTH);

            assertThat(statements.of(() -> site.at(LLM, DigestFixtures.DAY.plusDays(8))))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(statements.of(() -> site.latest(10))).hasSize(1);
        }

        @Test
        void isForEditors() {
            SignedInPeople.signIn("lin", Role.REVIEWER);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> publishing.publish(digest, ENGLISH));
        }
    }
}
