package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmxWriterTests {

    private static final TmxHeader HEADER = TmxHeader.of("Diglot", "1", "en");
    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]>",
                "a & b < c > d",
                "<seg>&amp;</seg>",
                "quotes \" and '",
                "line\nend\r\nand\rreturn\ttab",
                "  spaces  ",
                "😀 𠮷 e\u0301 \u202E\u200B\uFEFF",
                "\u0085\u2028",
                "<![CDATA[x]]>",
                "<!-- -- -->",
                "$\\mathbb{R}^n$"
            })
    void keepsAnyText(String text) throws Exception {
        TmxPair pair = new TmxPair(text, text);
        TmxChange change = new TmxChange(Optional.of(Instant.parse("2026-03-01T08:09:10Z")), text.strip());
        TmxUnit unit = TmxUnit.of(pair, change);

        TmxFile read = TmxFile.read(new TmxFile(HEADER, List.of(unit)).written());

        assertThat(read).isEqualTo(new TmxFile(HEADER, List.of(unit)));
        assertThat(TmxPair.of(read.units().getFirst())).contains(pair);
        assertThat(read.units().getFirst().change()).isEqualTo(change);
    }

    @Test
    void keepsRandomCharacters() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("x");
            random.ints(40, 0, 0x2_FFFF).forEach(text::appendCodePoint);
            TmxUnit unit = TmxUnit.of(new TmxPair(text.toString(), "甲"), TmxChange.UNKNOWN);

            TmxFile read = TmxFile.read(new TmxFile(HEADER, List.of(unit)).written());

            assertThat(read.units()).containsExactly(unit);
        }
    }

    @Test
    void keepsInlineElementsAndRemarks() throws Exception {
        String body =
                "<tu tuid='1'><note xml:lang='en'>a</note><prop type='p'> b </prop><tuv xml:lang='en'><prop type='q'/>"
                        + "<seg>x<bpt i='1' x='2'>&lt;a title='<sub datatype='t'>s <hi>t</hi></sub>'></bpt> y<ept i='1'>\n</ept>"
                        + "<it pos='begin'/><ut> u </ut></seg></tuv></tu>";
        TmxFile file = TmxFile.read(TmxFile.withBody(body));

        TmxFile read = TmxFile.read(file.written());

        assertThat(read).isEqualTo(file);
    }

    @Test
    void makesCharactersVisibleThatXmlCannotHold() {
        TmxUnit unit = TmxUnit.of(new TmxPair("a\u0000\u001B\uD83D\uFFFE", "甲"), TmxChange.UNKNOWN);

        assertThat(unit.variants().getFirst().text()).isEqualTo("a\u2400\u241B\uFFFD\uFFFD");
    }

    @Test
    void refusesCharactersThatXmlCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlText("\u0001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmlElement("", "seg", Map.of("x", "\uD800"), List.of()));
    }

    @Test
    void refusesToWriteAttributesThatXmlCannotHold() {
        TmxUnit unit = new TmxUnit(Map.of("tuid", "\u0001"), List.of(), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new TmxFile(HEADER, List.of(unit)).written());
    }

    @Test
    void streamsMoreThanAnyMemoryHolds() throws Exception {
        TmxUnit unit = TmxUnit.of(new TmxPair("<&> ".repeat(10), "甲"), TmxChange.UNKNOWN);
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread.ofVirtual().start(() -> writeMany(out, unit));
        AtomicInteger equal = new AtomicInteger();

        TmxHeader header = TmxReader.read(in, read -> equal.addAndGet(read.equals(unit) ? 1 : 0));

        assertThat(header).isEqualTo(HEADER);
        assertThat(equal).hasValue(MANY);
    }

    private static void writeMany(PipedOutputStream out, TmxUnit unit) {
        try (out;
                TmxWriter writer = new TmxWriter(out, HEADER)) {
            for (int i = 0; i < MANY; i++) {
                writer.write(unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
