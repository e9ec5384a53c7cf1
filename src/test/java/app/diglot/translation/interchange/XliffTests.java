package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diglot.translation.interchange.BadFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XliffTests {

    private static final XliffUnit SUMMARY = new XliffUnit(
            "u1",
            "summary of 2403.01234",
            List.of(new XliffSegment("", "a < b & ]]> \"c\"", Optional.of("甲 😀"), XliffState.REVIEWED)),
            List.of("mind the\nname", "<second>"));
    private static final XliffUnit OPEN = new XliffUnit(
            "u2", "", List.of(new XliffSegment("", " spaces ", Optional.empty(), XliffState.INITIAL)), List.of());
    private static final XliffUnit CUT = new XliffUnit(
            "u3",
            "",
            List.of(
                    new XliffSegment("s1", "One. ", Optional.of("一。"), XliffState.FINAL),
                    new XliffSegment("s2", "Two.", Optional.of("二。"), XliffState.FINAL)),
            List.of());
    private static final XliffFile FILE = new XliffFile("digest-7", "en", "zh-CN", List.of(SUMMARY, OPEN, CUT));

    @ParameterizedTest
    @EnumSource
    void readsWhatWasWritten(XliffVersion version) throws Exception {
        List<XliffFile> read = read(written(FILE, version));

        assertThat(read).containsExactly(FILE);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEachState(XliffVersion version) throws Exception {
        for (XliffState state : XliffState.values()) {
            XliffSegment segment = new XliffSegment("", "a", Optional.of("甲"), state);
            XliffFile file =
                    new XliffFile("f", "en", "zh-CN", List.of(new XliffUnit("u", "", List.of(segment), List.of())));

            assertThat(read(written(file, version))).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "V1_2")
    void keepsCharactersThatXmlCannotHold(XliffVersion version) throws Exception {
        XliffSegment segment =
                new XliffSegment("", "a\u0000\u001Bb\uFFFE", Optional.of("\uD83D"), XliffState.TRANSLATED);
        XliffFile file =
                new XliffFile("f", "en", "zh-CN", List.of(new XliffUnit("u", "", List.of(segment), List.of())));

        assertThat(read(written(file, version))).containsExactly(file);
    }

    @Test
    void leavesCodesOutOfTheText() throws Exception {
        String old =
                "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='f' datatype='html'"
                        + " source-language='en'><body><group><trans-unit id='1'><source>a <g id='1'>big</g>"
                        + "<bpt id='2'>&lt;b></bpt> <x id='3'/>cat</source></trans-unit></group></body></file></xliff>";
        String recent = unit("<segment><source>a <pc id='1'>big</pc><sc id='2' isolated='yes'/> <ph id='3'/>"
                + "<mrk id='4' type='term'>cat</mrk></source></segment>");

        assertThat(onlySegment(read(old)).source()).isEqualTo("a big cat");
        assertThat(onlySegment(read(recent)).source()).isEqualTo("a big cat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <trans-unit><source>a</source></trans-unit> | MISSING
            <trans-unit id='1'/> | MISSING
            <trans-unit id='1'><source/><source/></trans-unit> | NOT_UNIQUE
            <trans-unit id='1'><source/></trans-unit><trans-unit id='1'><source/></trans-unit> | NOT_UNIQUE
            <x xmlns='y'><trans-unit id='1'/></x> | MISPLACED
            words | MISPLACED
            """)
    void refusesWhatVersionOneDoesNotAllow(String body, Reason reason) {
        String text = "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>\n<file original='f'"
                + " datatype='html' source-language='en'><body>\n" + body + "</body></file></xliff>";

        BadFile bad = catchThrowableOfType(BadFile.class, () -> read(text));

        assertThat(bad).isNotNull();
        assertThat(bad.reason()).isEqualTo(reason);
        assertThat(bad.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xliff/>",
                "<xliff version='1.0'/>",
                "<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.2' srcLang='en'/>",
                "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>",
                "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en'/>",
                "<tmx version='1.4'/>",
                ""
            })
    void refusesFilesThatAreNoXliff(String text) {
        assertThat(catchThrowableOfType(BadFile.class, () -> read(text))).isNotNull();
    }

    @Test
    void refusesToWriteIdsThatVersionTwoDoesNotHave() {
        XliffFile file = new XliffFile("my file", "en", "zh-CN", List.of(OPEN));

        assertThatIllegalArgumentException().isThrownBy(() -> written(file, XliffVersion.V2_0));
    }

    static String unit(String content) {
        return "<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='zh-CN'>\n"
                + "<file id='f'><unit id='u'>\n" + content + "</unit></file></xliff>";
    }

    static List<XliffFile> read(String text) throws IOException, BadFile {
        return XliffReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static XliffSegment onlySegment(List<XliffFile> files) {
        return files.getFirst().units().getFirst().segments().getFirst();
    }

    private static String written(XliffFile file, XliffVersion version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XliffWriter.write(bytes, List.of(file), version);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
