package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are cut off, damaged or meant to do harm are read or refused, whatever the format. */
class HostileFilesTests {

    private static final int ROUNDS = 1500;
    private static final byte[] MARKUP = "<>&;'\"/=![]-? :\u0000x".getBytes(StandardCharsets.US_ASCII);

    enum Format {
        TMX {
            @Override
            void read(InputStream bytes) throws IOException, BadFile {
                TmxReader.read(bytes, TmxPair::of);
            }

            @Override
            byte[] example() throws IOException {
                TmxUnit unit = TmxUnit.of(new TmxPair("<a>", "甲"), TmxChange.UNKNOWN);
                return new TmxFile(TmxHeader.of("t", "1", "en"), List.of(unit)).written();
            }
        },
        TBX {
            @Override
            void read(InputStream bytes) throws IOException, BadFile {
                assertThat(TbxReader.terms(bytes)).isNotNull();
            }

            @Override
            byte[] example() throws IOException {
                Term term = new Term(
                        Language.ENGLISH, "a", List.of("甲"), List.of("乙"), "A", Kept.AS_IT_IS, Level.HINT, "note");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                TbxWriter.write(bytes, List.of(term), TbxVersion.V3);
                return bytes.toByteArray();
            }
        },
        XLIFF_1 {
            @Override
            void read(InputStream bytes) throws IOException, BadFile {
                assertThat(XliffReader.read(bytes)).isNotNull();
            }

            @Override
            byte[] example() throws IOException {
                return xliff(XliffVersion.V1_2);
            }
        },
        XLIFF_2 {
            @Override
            void read(InputStream bytes) throws IOException, BadFile {
                assertThat(XliffReader.read(bytes)).isNotNull();
            }

            @Override
            byte[] example() throws IOException {
                return xliff(XliffVersion.V2_2);
            }
        };

        abstract void read(InputStream bytes) throws IOException, BadFile;

        abstract byte[] example() throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void refusesFilesThatAreCutOff(Format format) throws Exception {
        byte[] example = format.example();
        int end =
                new String(example, StandardCharsets.ISO_8859_1).stripTrailing().length();

        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(example, length);

            assertThat(catchThrowable(() -> format.read(new ByteArrayInputStream(cut))))
                    .isInstanceOf(BadFile.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOrRefusesFilesThatAreDamaged(Format format) throws Exception {
        byte[] example = format.example();
        Random random = new Random(11);

        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = example.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                damaged[random.nextInt(damaged.length)] =
                        round % 2 == 0 ? (byte) random.nextInt(256) : MARKUP[random.nextInt(MARKUP.length)];
            }

            Throwable refusal = catchThrowable(() -> format.read(new ByteArrayInputStream(damaged)));

            assertThat(refusal)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            bad -> assertThat(bad).isInstanceOf(BadFile.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensNoFileThatEntityNames(Format format) throws Exception {
        String example = new String(format.example(), StandardCharsets.UTF_8);
        String attack = example.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>")
                .replaceFirst(">甲<", ">&e;<");

        assertThat(catchThrowable(() -> format.read(new ByteArrayInputStream(attack.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOfSatisfying(
                        BadFile.class, bad -> assertThat(bad.reason()).isEqualTo(BadFile.Reason.OWN_DOCUMENT_TYPE));
    }

    private static byte[] xliff(XliffVersion version) throws IOException {
        XliffSegment segment = new XliffSegment("s", "<a>", Optional.of("甲"), XliffState.FINAL);
        XliffUnit unit = new XliffUnit("u", "name", List.of(segment), List.of("note"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XliffWriter.write(bytes, List.of(new XliffFile("f", "en", "zh-CN", List.of(unit))), version);
        return bytes.toByteArray();
    }
}
