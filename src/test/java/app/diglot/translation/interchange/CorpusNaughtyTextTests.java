package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import app.diglot.translation.glossary.TermList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The strings that break programs, of the corpus that {@code DIGLOT_CORPUS} names: what is read is what was written. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusNaughtyTextTests {

    @Test
    void staysTheSameInMemories() throws Exception {
        List<TmxPair> pairs =
                naughty().map(text -> new TmxPair(text, "甲" + text)).toList();
        List<TmxUnit> units =
                pairs.stream().map(pair -> TmxUnit.of(pair, TmxChange.UNKNOWN)).toList();

        TmxFile read = TmxFile.read(new TmxFile(TmxHeader.of("t", "1", "en"), units).written());

        assertThat(read.units()).hasSizeGreaterThan(400).isEqualTo(units);
        assertThat(read.units().stream().flatMap(unit -> TmxPair.of(unit).stream()))
                .containsExactlyElementsOf(pairs.stream()
                        .map(pair -> new TmxPair(visible(pair.english()), visible(pair.chinese())))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void staysTheSameInTerms(TbxVersion version) throws Exception {
        List<Term> terms =
                naughty().flatMap(text -> term(visible(text)).stream()).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TbxWriter.write(bytes, terms, version);

        TermList read = TbxReader.terms(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.terms()).hasSizeGreaterThan(300).isEqualTo(terms);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "V1_2")
    void staysTheSameInTexts(XliffVersion version) throws Exception {
        List<String> texts = naughty().toList();
        List<XliffUnit> units = IntStream.range(0, texts.size())
                .mapToObj(i -> unit("u" + i, texts.get(i)))
                .toList();
        List<XliffFile> files = List.of(new XliffFile("f", "en", "zh-CN", units));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XliffWriter.write(bytes, files, version);

        assertThat(XliffReader.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(files);
    }

    private static XliffUnit unit(String id, String text) {
        return new XliffUnit(
                id,
                visible(text),
                List.of(new XliffSegment("", text, Optional.of(text), XliffState.TRANSLATED)),
                List.of(visible(text)));
    }

    private static String visible(String text) {
        return XmlText.visible(text).text();
    }

    private static Optional<Term> term(String text) {
        try {
            return Optional.of(new Term(
                    Language.ENGLISH, text, List.of("甲" + text), List.of(), "", Kept.TRANSLATED, Level.HINT, text));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private static Stream<String> naughty() throws IOException {
        JsonNode strings =
                JsonMapper.shared().readTree(Path.of(System.getenv("DIGLOT_CORPUS"), "hostile", "blns", "blns.json"));
        List<String> texts = new ArrayList<>();
        strings.forEach(text -> texts.add(text.asString()));
        return texts.stream().filter(text -> !text.isBlank());
    }
}
