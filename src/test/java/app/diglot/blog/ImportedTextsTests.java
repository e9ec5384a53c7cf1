package app.diglot.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.annotation.Anchors;
import app.diglot.annotation.Annotation;
import app.diglot.annotation.AnnotationId;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Visibility;
import app.diglot.blog.ImportPlan.Fate;
import app.diglot.blog.ImportTarget.IfExists;
import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.publishing.Publishing;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.shared.TextKey;
import app.diglot.testing.EmptyTables;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SettableClock;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.WithPerson;
import app.diglot.topics.Topics;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.TextState;
import app.diglot.translation.Translation;
import app.diglot.translation.Translations;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportedTextsTests {

    private static final Slug TOPIC = new Slug("agents");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final ImportTarget TARGET = new ImportTarget(TOPIC, DAY, IfExists.REFUSE);
    private static final ArxivId ID = ArxivId.parse("2401.01234v1").orElseThrow();
    private static final String ABSTRACT = "We survey agents that read $n > 1$ papers: agents that read, and read on.";
    private static final String QUOTE = "$n > 1$ papers";

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(value = Role.EDITOR, name = "ada")
    abstract static class Cases {

        @Autowired
        BlogImport blogImport;

        @Autowired
        BlogExport blogExport;

        @Autowired
        Digests digests;

        @Autowired
        Library library;

        @Autowired
        Topics topics;

        @Autowired
        Translations translations;

        @Autowired
        Annotations annotations;

        @Autowired
        Publishing publishing;

        @Autowired
        SettableClock clock;

        @Autowired
        DataSource database;

        /**
         * What a post does not carry: when it was first published (the clock stands still here), who translated, that somebody
         * reviewed, and the settings from which its front matter comes.
         */
        @Test
        void givesTheSamePostAfterExportAndImportIntoAnEmptyInstallation() throws SQLException {
            clock.set(Instant.parse("2024-01-08T01:02:03Z"));
            publish(digestOfEverything());
            String exported = exported();
            EmptyTables.empty(database);

            ImportedDigest stored = blogImport.store(read(exported).post(), TARGET);
            publish(stored.digest());

            assertThat(exported).contains("读论文的智能体", "我们综述", "机器翻译", "engine-1", "编者按", "要点", "批注", "导言", "译文待补");
            assertThat(stored.remarks()).isEmpty();
            assertThat(stored.translations()).isEqualTo(6);
            assertThat(exported()).isEqualTo(exported);
        }

        @Test
        void takesTranslationsAsTheImportersOwnAndMachinesAsDrafts() {
            DigestSheet sheet = stored(post(entry(
                    Optional.of(PostText.written("读论文的智能体")), Optional.of(PostText.machine("我们综述。", "engine-1")))));

            Paper paper = sheet.entries().getFirst().entry().paper();
            Translation title = Objects.requireNonNull(title(paper).translation());
            Translation summary = Objects.requireNonNull(summary(paper).translation());
            assertThat(title.state()).isEqualTo(TextState.TRANSLATED);
            assertThat(title.translatedBy()).isEqualTo(SignedInPeople.id("ada"));
            assertThat(summary.state()).isEqualTo(TextState.DRAFT);
            assertThat(summary.engine()).isEqualTo("engine-1");
        }

        @Test
        void keepsTheTranslationThatIsThereAndSaysSo() {
            PaperId known = library.add(paper(ABSTRACT));
            SourceText title = new SourceText(known.title(), Language.ENGLISH, "Agents that read");
            translations.write(title, 0, "已有的标题");
            Post post = post(entry(Optional.of(PostText.written("另一个标题")), Optional.of(PostText.written("我们综述。"))));

            ImportPlan plan = blogImport.plan(post, TARGET);
            ImportedDigest stored = blogImport.store(post, TARGET);

            assertThat(plan.papers()).containsExactly(Fate.KNOWN);
            assertThat(plan.remarks()).containsExactly(new Remark(0, Remark.Kind.TRANSLATION_KEPT, "另一个标题"));
            assertThat(stored.remarks()).isEqualTo(plan.remarks());
            assertThat(translations.pair(title).content()).isEqualTo("已有的标题");
            assertThat(summary(library.find(ID).orElseThrow()).content()).isEqualTo("我们综述。");
        }

        @Test
        void takesATranslationOfOtherWordsAsOneToLookThroughAndAMachinesNotAtAll() {
            library.add(paper("We survey them anew."));
            Post post = post(entry(
                    Optional.of(PostText.written("读论文的智能体")), Optional.of(PostText.machine("我们综述。", "engine-1"))));

            List<Remark> remarks = blogImport.plan(post, TARGET).remarks();
            blogImport.store(post, TARGET);

            assertThat(remarks).extracting(Remark::kind).containsExactly(Remark.Kind.MACHINE_OF_OTHER_WORDS);
            assertThat(summary(library.find(ID).orElseThrow()).translation()).isNull();

            PostEntry written = entry(Optional.empty(), Optional.of(PostText.written("我们综述。")));
            ImportTarget nextDay = new ImportTarget(TOPIC, DAY.plusDays(1), IfExists.REFUSE);
            assertThat(blogImport.store(post(written), nextDay).remarks())
                    .extracting(Remark::kind)
                    .containsExactly(Remark.Kind.TRANSLATION_OF_OTHER_WORDS);
            assertThat(summary(library.find(ID).orElseThrow()).state()).isEqualTo(TextState.STALE);
        }

        @Test
        void putsAnnotationsWhereTheirWordsStandAndSaysWhichCannotBePut() {
            PostEntry entry = entry(Optional.empty(), Optional.empty())
                    .withPassages(List.of(
                            annotation(QUOTE, "More than one."),
                            annotation("agents that read", "Which?"),
                            annotation("words that nobody wrote anywhere", "Lost.")));

            ImportedDigest stored = blogImport.store(post(entry), TARGET);

            assertThat(stored.remarks())
                    .extracting(Remark::kind)
                    .containsExactly(Remark.Kind.QUOTE_TWICE, Remark.Kind.QUOTE_MISSING);
            Paper paper = library.find(ID).orElseThrow();
            List<Annotation> noted = annotations
                    .on(List.of(paper.id().abstractText()))
                    .getOrDefault(paper.id().abstractText(), List.of());
            assertThat(noted).extracting(note -> note.anchor().exact()).containsExactly("agents that read", QUOTE);
            assertThat(noted).allMatch(Annotation::isPublic);
        }

        @Test
        void storesAnnotationsOnceThoughTheyStandInTwoPosts() {
            Post post = post(entry(Optional.empty(), Optional.empty())
                    .withPassages(List.of(annotation(QUOTE, "More than one."))));
            blogImport.store(post, TARGET);

            ImportTarget nextDay = new ImportTarget(TOPIC, DAY.plusDays(1), IfExists.REFUSE);

            assertThat(blogImport.store(post, nextDay).remarks())
                    .containsExactly(new Remark(0, Remark.Kind.ANNOTATION_KEPT, QUOTE));
        }

        @Test
        void storesNothingWhereATranslationCannotBeStored() {
            Post post = post(entry(Optional.of(PostText.written("长".repeat(2_000_000))), Optional.empty()));

            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> blogImport.store(post, TARGET));

            assertThat(digests.count(DigestFilter.ALL)).isZero();
            assertThat(library.find(ID)).isEmpty();
        }

        private DigestId digestOfEverything() {
            DigestId digest = digests.create(topics.add(TOPIC, new Bilingual<>("Agents", "Agents")), DAY);
            PaperId paper = library.add(paper(ABSTRACT));
            EntryId entry = digests.add(digest, paper);
            digests.add(
                    digest,
                    library.add(new NewPaper(
                            null,
                            "Agents that write: {{ braces }}",
                            List.of("Alan Turing"),
                            "We let them write.",
                            "3 pages",
                            Language.ENGLISH,
                            null)));
            translate(new SourceText(paper.title(), Language.ENGLISH, "Agents that read"), "读论文的智能体");
            translations.draft(
                    new SourceText(paper.abstractText(), Language.ENGLISH, ABSTRACT), "我们综述 $n > 1$ 篇。", "engine-1");
            write(digest.introduction(), Language.CHINESE, "导言：今天两篇。", "Today: *two* papers.");
            write(entry.note(), Language.CHINESE, "值得一读。", "Worth reading.");
            write(entry.takeaways(), Language.ENGLISH, "1. one\n2. two", "1. 其一\n2. 其二");
            int at = ABSTRACT.indexOf(QUOTE);
            AnnotationId note = annotations.add(
                    paper.abstractText(),
                    Anchors.create(ABSTRACT, at, at + QUOTE.length()),
                    "More than one.",
                    Language.ENGLISH,
                    Visibility.PUBLIC);
            translate(new SourceText(note.bodyKey(), Language.ENGLISH, "More than one."), "不止一篇。");
            return digest;
        }

        private void write(TextKey key, Language language, String words, String translation) {
            digests.setLanguage(key, language);
            digests.write(key, 0, words);
            translate(new SourceText(key, language, words), translation);
        }

        private void translate(SourceText source, String words) {
            translations.write(source, 0, words);
        }

        private void publish(DigestId digest) {
            publishing.publish(digest, Set.of(Language.ENGLISH, Language.CHINESE));
        }

        private String exported() {
            return blogExport
                    .files(TOPIC, DAY, PostLanguage.BOTH)
                    .orElseThrow()
                    .getFirst()
                    .text();
        }

        private ReadPost read(String file) {
            return (ReadPost) blogImport.read(IncomingBytes.of(file.getBytes(StandardCharsets.UTF_8)), "");
        }

        private DigestSheet stored(Post post) {
            return digests.sheet(blogImport.store(post, TARGET).digest());
        }

        private TextPair title(Paper paper) {
            return translations.pair(new SourceText(paper.id().title(), paper.language(), paper.title()));
        }

        private TextPair summary(Paper paper) {
            return translations.pair(new SourceText(paper.id().abstractText(), paper.language(), paper.abstractText()));
        }
    }

    private static NewPaper paper(String summary) {
        return new NewPaper(ID, "Agents that read", List.of("Ada Lovelace"), summary, "", Language.ENGLISH, null);
    }

    private static PostEntry entry(Optional<PostText> title, Optional<PostText> summary) {
        return PostEntry.plain("Agents that read", List.of("Ada Lovelace"), ABSTRACT, Optional.of(ID), "")
                .withTranslations(title, summary);
    }

    private static Passage annotation(String quote, String body) {
        return new Passage(Passage.Kind.ANNOTATION, quote, PostText.written(body), Optional.empty());
    }

    private static Post post(PostEntry... entries) {
        return new Post(
                "Agents",
                DAY,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                java.util.Map.of(),
                Optional.empty(),
                List.of(entries),
                List.of());
    }
}
