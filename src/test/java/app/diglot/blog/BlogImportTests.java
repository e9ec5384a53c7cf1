package app.diglot.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.blog.ImportPlan.Fate;
import app.diglot.blog.ImportTarget.IfExists;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestAlreadyExists;
import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.publishing.PublicSite;
import app.diglot.publishing.Publishing;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.WithPerson;
import app.diglot.topics.Topic;
import app.diglot.topics.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class BlogImportTests {

    private static final Slug LLM = new Slug("llm");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 7);
    private static final ImportTarget NEW_DIGEST = new ImportTarget(LLM, DAY, IfExists.REFUSE);
    private static final ImportTarget ADDING = new ImportTarget(LLM, DAY, IfExists.ADD_NEW);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        BlogImport blogImport;

        @Autowired
        BlogExport blogExport;

        @Autowired
        Demo demo;

        @Autowired
        Digests digests;

        @Autowired
        Library library;

        @Autowired
        Topics topics;

        @Autowired
        Publishing publishing;

        @Autowired
        PublicSite site;

        @Test
        void storesTheSeedsDigestUnderItsTopic() throws IOException {
            ImportedDigest stored = blogImport.store(HexoPostTests.seed(), NEW_DIGEST);

            DigestSheet sheet = digests.sheet(stored.digest());
            assertThat(stored.added()).isEqualTo(7);
            assertThat(sheet.entries()).hasSize(7);
            assertThat(sheet.entries())
                    .allMatch(entry -> entry.entry().paper().arxivId().isEmpty());
            assertThat(sheet.digest().attribution()).contains("木子已", "CC BY 4.0");
            assertThat(topics.find(LLM).orElseThrow().name().english()).isEqualTo("LLM");
        }

        @Test
        void refusesDaysThatHaveADigestAndOffersTheNewOnes() throws IOException {
            Post seed = HexoPostTests.seed();
            blogImport.store(with(seed, seed.entries().subList(0, 4)), NEW_DIGEST);

            ImportPlan plan = blogImport.plan(seed, NEW_DIGEST);

            assertThat(plan.existing()).isPresent();
            assertThat(plan.papers())
                    .containsExactly(
                            Fate.PRESENT, Fate.PRESENT, Fate.PRESENT, Fate.PRESENT, Fate.NEW, Fate.NEW, Fate.NEW);
            assertThatExceptionOfType(DigestAlreadyExists.class).isThrownBy(() -> blogImport.store(seed, NEW_DIGEST));
            assertThat(blogImport.store(seed, ADDING).added()).isEqualTo(3);
            assertThat(blogImport.store(seed, ADDING).added()).isZero();
        }

        @Test
        void takesTheSameArxivIdForTheSamePaperAndTheSameTitleForNothing() throws IOException {
            Optional<ArxivId> id = ArxivId.parse("2312.03151v1");
            library.add(new NewPaper(
                    id.orElseThrow(), "Known", List.of("A"), "As the library has it.", "", Language.ENGLISH, null));
            PostEntry known = PostEntry.plain("Known otherwise", List.of("A"), "Text.", id, "");
            PostEntry namesake = PostEntry.plain("Known", List.of("B"), "Another.", Optional.empty(), "");
            Post post = with(HexoPostTests.seed(), List.of(known, namesake, known));

            assertThat(blogImport.plan(post, NEW_DIGEST).papers()).containsExactly(Fate.KNOWN, Fate.NEW, Fate.TWICE);
            DigestSheet sheet = digests.sheet(blogImport.store(post, NEW_DIGEST).digest());

            assertThat(sheet.entries())
                    .extracting(entry -> entry.entry().paper().abstractText())
                    .containsExactly("As the library has it.", "Another.");
        }

        @Test
        void storesAllOrNothing() throws IOException {
            List<PostEntry> entries = new ArrayList<>(HexoPostTests.seed().entries());
            entries.add(PostEntry.plain(
                    "Long", List.of("A"), "x".repeat(NewPaper.LONGEST_ABSTRACT + 1), Optional.empty(), ""));
            Post post = with(HexoPostTests.seed(), entries);

            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> blogImport.store(post, NEW_DIGEST));

            assertThat(digests.count(DigestFilter.ALL)).isZero();
            assertThat(topics.all()).isEmpty();
            assertThat(library.findByTitle("Multitask", 5)).isEmpty();
        }

        @Test
        void takesNotesTakeawaysAndIntroduction() throws IOException {
            Post seed = HexoPostTests.seed();
            PostEntry entry = seed.entries()
                    .getFirst()
                    .withPassages(List.of(
                            Passage.of(Passage.Kind.NOTE, PostText.written("值得一读。")),
                            Passage.of(Passage.Kind.TAKEAWAYS, PostText.written("1. one"))));

            DigestSheet sheet = digests.sheet(
                    blogImport.store(with(seed, List.of(entry)), NEW_DIGEST).digest());

            assertThat(sheet.entries().getFirst().note().orElseThrow().content())
                    .isEqualTo("值得一读。");
            assertThat(sheet.entries().getFirst().entry().noteLanguage()).isEqualTo(Language.CHINESE);
            assertThat(sheet.entries().getFirst().takeaways().orElseThrow().content())
                    .isEqualTo("1. one");
        }

        @Test
        @WithPerson(Role.TRANSLATOR)
        void isForEditors() {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> blogImport.read(IncomingBytes.of(new byte[0]), ""));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> blogExport.files(LLM, DAY, PostLanguage.BOTH));
        }

        @Test
        @WithPerson({Role.EDITOR, Role.ADMINISTRATOR})
        void bringsInTheDemoOnceAndPublishesItInEnglish() {
            demo.bringInOnce();
            demo.bringInOnce();

            Digest digest =
                    digests.find(topics.find(LLM).orElseThrow().id(), DAY).orElseThrow();
            assertThat(digest.demo()).isTrue();
            assertThat(topics.all()).extracting(Topic::slug).startsWith(LLM).hasSize(5);
            assertThat(site.find(LLM, DAY).orElseThrow().digest().languages()).containsExactly(Language.ENGLISH);
            assertThat(site.find(LLM, DAY).orElseThrow().digest().entries()).hasSize(7);
        }

        @Test
        void exportsWhatReadersSeeAndReadsItBack() throws IOException {
            Post seed = HexoPostTests.seed();
            ImportedDigest stored = blogImport.store(seed, NEW_DIGEST);
            assertThat(blogExport.files(LLM, DAY, PostLanguage.BOTH)).isEmpty();
            publishing.publish(stored.digest(), Set.of(Language.ENGLISH, Language.CHINESE));

            PostFile file = blogExport
                    .files(LLM, DAY, PostLanguage.ENGLISH)
                    .orElseThrow()
                    .getFirst();
            Reading reading = PostReader.read(IncomingBytes.of(file.text().getBytes(StandardCharsets.UTF_8)), "");

            assertThat(file.path()).isEqualTo("_posts/2023-12-07_LLM.md");
            assertThat(((ReadPost) reading).post().entries()).isEqualTo(seed.entries());
            assertThat(((ReadPost) reading).post().attribution()).isEqualTo(seed.attribution());
            assertThat(blogExport.zip(LLM, DAY, PostLanguage.BOTH).orElseThrow())
                    .isEqualTo(blogExport.zip(LLM, DAY, PostLanguage.BOTH).orElseThrow());
            assertThat(blogExport
                            .files(LLM, DAY, PostLanguage.BOTH)
                            .orElseThrow()
                            .getFirst()
                            .text())
                    .contains("译文待补");
        }

        private static Post with(Post post, List<PostEntry> entries) {
            return new Post(
                    post.topic(),
                    post.day(),
                    post.date(),
                    post.author(),
                    post.categories(),
                    post.tags(),
                    Map.of(),
                    post.introduction(),
                    entries,
                    post.attribution());
        }
    }
}
