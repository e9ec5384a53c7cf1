package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import app.diglot.translation.glossary.TermList;
import app.diglot.translation.glossary.TermProblem;
import app.diglot.translation.interchange.BadFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TbxTests {

    private static final Term MODEL = new Term(
            Language.ENGLISH,
            "large language model",
            List.of("大语言模型", "大型  语言&模型 😀"),
            List.of("大语言模式", "巨语言模型"),
            "LLM",
            Kept.TRANSLATED,
            Level.STRICT,
            "Two lines,\nwith <marks> & ]]>");
    private static final Term KEPT = new Term(
            Language.ENGLISH, "Transformer", List.of(), List.of("变压器"), "", Kept.AS_IT_IS, Level.PREFERRED, "");
    private static final Term ALONE =
            new Term(Language.ENGLISH, "BERT", List.of(), List.of(), "", Kept.AS_IT_IS, Level.HINT, "");
    private static final Term CHINESE = new Term(
            Language.CHINESE,
            "知识蒸馏",
            List.of("knowledge distillation"),
            List.of(),
            "",
            Kept.TRANSLATED,
            Level.HINT,
            "");

    @ParameterizedTest
    @EnumSource
    void readsTheTermsThatWereWritten(TbxVersion version) throws Exception {
        List<Term> terms = List.of(MODEL, KEPT, ALONE, CHINESE);

        TermList read = read(written(terms, version));

        assertThat(read).isEqualTo(new TermList(terms, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void readsFileWithoutTerms(TbxVersion version) throws Exception {
        assertThat(read(written(List.of(), version)).terms()).isEmpty();
    }

    @Test
    void makesTermOfEachSynonymWithTheFirstOnesAbbreviation() throws Exception {
        String body = """
                <termEntry id='c1'><descrip type='definition'>what is
                read</descrip>
                <langSet xml:lang='en-US'>
                <ntig><termGrp><term>mark</term></termGrp></ntig>
                <ntig><termGrp><term>token </term>
                <termNote type='administrativeStatus'>standardizedTerm-admn-sts</termNote></termGrp></ntig>
                <ntig><termGrp><term>tok.</term><termNote type='termType'>shortForm</termNote></termGrp></ntig>
                <ntig><termGrp><term>piece</term>
                <termNote type='administrativeStatus'>supersededTerm-admn-sts</termNote></termGrp></ntig>
                </langSet>
                <langSet xml:lang='fr'><tig><term>jeton</term></tig></langSet>
                <langSet xml:lang='zh-Hans'><tig><term>词元</term></tig></langSet></termEntry>""";

        List<Term> terms =
                read("<martif><text><body>" + body + "</body></text></martif>").terms();

        assertThat(terms).extracting(Term::source).containsExactly("token", "mark");
        assertThat(terms).extracting(Term::abbreviation).containsExactly("tok.", "");
        assertThat(terms).extracting(Term::translations).containsOnly(List.of("词元"));
        assertThat(terms).extracting(Term::note).containsOnly("what is read");
    }

    @Test
    void readsCategoriesThatAreElements() throws Exception {
        String text = """
                <tbx xmlns='urn:iso:std:iso:30042:ed-2' xmlns:min='http://www.tbxinfo.net/ns/min' style='dct' type='TBX-Min'>
                <text><body><conceptEntry id='c1'>
                <langSec xml:lang='en'><termSec><term>token</term></termSec></langSec>
                <langSec xml:lang='zh'><termSec><term>令牌</term>
                <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
                <termSec><term>词元</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
                </langSec></conceptEntry></body></text></tbx>""";

        Term term = read(text).terms().getFirst();

        assertThat(term.translations()).containsExactly("词元");
        assertThat(term.forbidden()).containsExactly("令牌");
    }

    @Test
    void tellsOfTermsThatAreNoneOfOurs() throws Exception {
        String entry = "<termEntry><langSet xml:lang='en'><tig><term>%s</term></tig></langSet>"
                + "<langSet xml:lang='zh'><tig><term>长</term></tig></langSet></termEntry>";
        String name = "long".repeat(100);

        TermList list = read("<martif><text>\n<body>\n" + entry.formatted(name) + entry.formatted("short")
                + "</body></text></martif>");

        assertThat(list.problems()).containsExactly(new TermProblem(3, "translation.glossary.problem.term", name));
        assertThat(list.terms()).extracting(Term::source).containsExactly("short");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <termEntry/> | MISSING
            <termEntry><langSet xml:lang='en'/></termEntry> | MISSING
            <termEntry><langSet><tig><term>a</term></tig></langSet></termEntry> | MISSING
            <termEntry><langSet xml:lang='en'><tig/></langSet></termEntry> | MISSING
            <termEntry><langSet xml:lang='en'><tig><term> </term></tig></langSet></termEntry> | MISSING
            <conceptEntry/> | MISPLACED
            <termEntry> | MALFORMED
            <termEntry>&x;</termEntry> | MALFORMED
            """)
    void refusesWhatIsNoConceptWithItsPlace(String entry, Reason reason) {
        String text = "<martif>\n<text>\n<body>\n" + entry + "</body></text></martif>";

        BadFile bad = catchThrowableOfType(BadFile.class, () -> read(text));

        assertThat(bad).isNotNull();
        assertThat(bad.reason()).isEqualTo(reason);
        assertThat(bad.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tmx/>", "<martif/>", "<tbx><text/></tbx>", ""})
    void refusesFilesThatAreNoTbx(String text) {
        assertThat(catchThrowableOfType(BadFile.class, () -> read(text))).isNotNull();
    }

    private static String written(List<Term> terms, TbxVersion version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TbxWriter.write(bytes, terms, version);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static TermList read(String text) throws IOException, BadFile {
        return TbxReader.terms(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
