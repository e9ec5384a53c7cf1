package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diglot.translation.interchange.BadFile.Reason;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTests {

    private static final String UNIT = """
            <tu tuid='7' changedate='20260301T080910Z' changeid='mei'>
            <note>short</note><prop type='domain'>ml</prop>
            <tuv xml:lang='EN-us'><seg>a <hi>large</hi> <ph x='1'>&lt;br/></ph>model</seg></tuv>
            <tuv xml:lang='zh-Hans'><seg>大模型</seg></tuv>
            </tu>""";

    @Test
    void readsWhoChangedUnitAndWhenWithItsRemarks() throws Exception {
        TmxUnit unit = TmxFile.read(TmxFile.withBody(UNIT)).units().getFirst();

        assertThat(unit.id()).contains("7");
        assertThat(unit.change()).isEqualTo(new TmxChange(Optional.of(Instant.parse("2026-03-01T08:09:10Z")), "mei"));
        assertThat(unit.notes()).containsExactly("short");
        assertThat(unit.prop("domain")).contains("ml");
        assertThat(unit.variants()).extracting(TmxVariant::language).containsExactly("EN-us", "zh-Hans");
    }

    @Test
    void leavesCodesOutOfTheTextButKeepsWhatIsHighlighted() throws Exception {
        TmxUnit unit = TmxFile.read(TmxFile.withBody(UNIT)).units().getFirst();

        assertThat(TmxPair.of(unit)).contains(new TmxPair("a large model", "大模型"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, zh, true",
        "en-GB, zh_CN, true",
        "EN-US, ZH-hans-SG, true",
        "en, zh-TW, false",
        "en, zh-Hant, false",
        "de, zh-CN, false",
        "en, ja, false"
    })
    void makesPairOfEnglishAndSimplifiedChineseOnly(String one, String other, boolean isPair) throws Exception {
        String body =
                "<tu><tuv xml:lang='" + one + "'><seg>a</seg></tuv><tuv lang='" + other + "'><seg>甲</seg></tuv></tu>";

        TmxFile file = TmxFile.read(TmxFile.withBody(body));

        assertThat(TmxPair.of(file.units().getFirst()).isPresent()).isEqualTo(isPair);
    }

    @Test
    void prefersTheTextsNearestToTheDesksLanguages() throws Exception {
        String body = "<tu><tuv xml:lang='en-GB'><seg>colour</seg></tuv><tuv xml:lang='zh-SG'><seg>乙</seg></tuv>"
                + "<tuv xml:lang='zh-CN'><seg>甲</seg></tuv><tuv xml:lang='en'><seg>color</seg></tuv></tu>";

        TmxUnit unit = TmxFile.read(TmxFile.withBody(body)).units().getFirst();

        assertThat(TmxPair.of(unit)).contains(new TmxPair("color", "甲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030", "GBK", "Big5", "Shift_JIS"})
    void readsAnyEncoding(String encoding) throws Exception {
        String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
        String mark = encoding.matches("UTF-16.E") ? "\uFEFF" : "";
        String text = mark + "<?xml version='1.0' encoding='" + declared + "'?>\n<!-- 中 -->\n"
                + "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
                + TmxFile.withBody("<tu><tuv xml:lang='en'><seg>middle</seg></tuv>"
                        + "<tuv xml:lang='zh'><seg>中</seg></tuv></tu>");

        TmxFile file = TmxFile.read(text.getBytes(Charset.forName(encoding)));

        assertThat(TmxPair.of(file.units().getFirst())).contains(new TmxPair("middle", "中"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <tu><tuv xml:lang='en'><seg>a</tuv></tu> | MALFORMED
            <tu><tuv xml:lang='en'><seg>a &nbsp; b</seg></tuv></tu> | MALFORMED
            <tu x='&nbsp;'><tuv xml:lang='en'><seg>a</seg></tuv></tu> | MALFORMED
            <tu><tuv xml:lang='en'><seg>a&#1;</seg></tuv></tu> | MALFORMED
            <tu><tuv><seg>a</seg></tuv></tu> | MISSING
            <tu><tuv xml:lang='en'/></tu> | MISSING
            <tu/> | MISSING
            <tu><tuv xml:lang='en'><seg/><seg/></tuv></tu> | NOT_UNIQUE
            <tu><tuv xml:lang='en'><seg><b>a</b></seg></tuv></tu> | MISPLACED
            <tu><tuv xml:lang='en'><seg><sub>a</sub></seg></tuv></tu> | MISPLACED
            <tu><tuv xml:lang='en'><seg><bpt>a</bpt></seg></tuv></tu> | MISSING
            <tu><tuv xml:lang='en'><seg><it>a</it></seg></tuv></tu> | MISSING
            <tu>words<tuv xml:lang='en'><seg>a</seg></tuv></tu> | MISPLACED
            words | MISPLACED
            <tuv xml:lang='en'><seg>a</seg></tuv> | MISPLACED
            """)
    void refusesWhatTmxDoesNotAllowWithItsPlace(String body, Reason reason) {
        String text = TmxFile.withBody("\n" + body);

        BadFile bad = catchThrowableOfType(BadFile.class, () -> TmxFile.read(text));

        assertThat(bad).isNotNull();
        assertThat(bad.reason()).isEqualTo(reason);
        assertThat(bad.line()).isBetween(5, 6);
        assertThat(bad.column()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tbx/>",
                "<tmx version='2.0'/>",
                "<tmx version='1.4'/>",
                "<tmx version='1.4'><header/></tmx>",
                "<tmx version='1.4'><body/></tmx>",
                "<tmx version='1.4'><header/><body/><body/></tmx>",
                "<tmx version='1.4'><header/><body/></tmx><tmx/>",
                "<tmx version='1.4'><header/><body>",
                "",
                "no markup",
                "<?xml version='1.1'?><tmx version='1.4'><header/><body><tu><tuv xml:lang='en'><seg>&#1;</seg></tuv></tu></body></tmx>",
                "<?xml version='1.1'?><tmx version='1.4'><header/><body><tu tuid='&#1;'/></body></tmx>",
                "<?xml version='1.0' encoding='nothing'?><tmx version='1.4'><header/><body/></tmx>",
                "\u0000"
            })
    void refusesFilesThatAreNoTmx(String text) {
        assertThat(catchThrowableOfType(BadFile.class, () -> TmxFile.read(text)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE tmx SYSTEM 'tmx14.dtd' [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>",
                "<!--[--><?p <!DOCTYPE?>\n<!DOCTYPE tmx [<!ATTLIST tu tuid CDATA 'x'>]>"
            })
    void refusesDeclarationsInTheFile(String declaration) {
        String text = declaration + TmxFile.withBody(UNIT);

        BadFile bad = catchThrowableOfType(BadFile.class, () -> TmxFile.read(text));

        assertThat(bad.reason()).isEqualTo(Reason.OWN_DOCUMENT_TYPE);
    }

    @Test
    void refusesElementsWithinElementsWithoutEnd() {
        String text = TmxFile.withBody("<tu><tuv xml:lang='en'><seg>" + "<hi>".repeat(100_000));

        BadFile bad = catchThrowableOfType(BadFile.class, () -> TmxFile.read(text));

        assertThat(bad.reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
