package app.diglot.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnchorsTests {

    private static final String ABSTRACT =
            "We train a model with $n^2$ steps. The model is small. A large model is slow, "
                    + "and 𠮷野家 😀 stays as it is; we release the model and its data under a free licence.";

    @Test
    void keepsQuoteWithThirtyTwoCharactersOfContext() {
        int start = ABSTRACT.indexOf("large model");

        Anchor anchor = Anchors.create(ABSTRACT, start, start + 11);

        assertThat(anchor.exact()).isEqualTo("large model");
        assertThat(anchor.prefix()).hasSize(32).endsWith("The model is small. A ");
        assertThat(anchor.suffix()).hasSize(32).startsWith(" is slow, and 𠮷野家");
    }

    @Test
    void findsRepeatedWordByItsContextAfterTextWasPutBefore() {
        Anchor anchor = anchored("model is small", "model");

        assertThat(found(anchor, "Once upon a time. " + ABSTRACT)).isEqualTo("model");
        assertThat(Anchors.locate(anchor, "Once upon a time. " + ABSTRACT))
                .hasValue(new Stretch(anchor.start() + 18, anchor.end() + 18));
    }

    @Test
    void prefersOldNeighboursToAnEqualWordAtTheOldPlace() {
        Anchor anchor = Anchors.create("a cat sat on a cat", 15, 18);

        assertThat(Anchors.locate(anchor, "on the cat sat a cat on a cat")).hasValue(new Stretch(26, 29));
    }

    @Test
    void findsQuoteThatWasMended() {
        Anchor anchor = anchored("we release the model and its data", "we release the model and its data");

        assertThat(found(anchor, ABSTRACT.replace("release the model and its", "release the models and their")))
                .isEqualTo("we release the models and their data");
    }

    @Test
    void losesQuoteThatIsGone() {
        Anchor anchor = anchored("under a free licence", "under a free licence");

        assertThat(Anchors.locate(anchor, "Something else entirely stands here now, 完全不同。"))
                .isEmpty();
        assertThat(Anchors.locate(anchor, "")).isEmpty();
    }

    @Test
    void widensStretchThatWouldCutACharacter() {
        int rice = ABSTRACT.indexOf("𠮷");

        Anchor anchor = Anchors.create(ABSTRACT, rice + 1, ABSTRACT.indexOf("😀") + 1);

        assertThat(anchor.exact()).isEqualTo("𠮷野家 😀");
    }

    @Test
    void refusesStretchesOutsideTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Anchors.create("abc", 1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchors.create("abc", 2, 2));
    }

    /** In an unchanged text every stretch is found where it was. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsEveryStretchOfAnUnchangedText(long seed) {
        RandomGenerator random = random(seed);
        String text = text(random, 1 + random.nextInt(300));
        Anchor anchor = anchor(random, text);

        assertThat(Anchors.locate(anchor, text)).hasValue(new Stretch(anchor.start(), anchor.end()));
    }

    /** A stretch whose surroundings were lengthened on either side still reads as the quote. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsQuoteBetweenNewTexts(long seed) {
        RandomGenerator random = random(seed);
        String text = text(random, 80 + random.nextInt(300));
        Anchor anchor = anchor(random, text);

        String longer = text(random, random.nextInt(100)) + text + text(random, random.nextInt(100));

        assertThat(found(anchor, longer)).isEqualTo(anchor.exact());
    }

    /** Whatever became of the text, what is found lies in it and cuts no character. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverCutsACharacterWhateverBecameOfTheText(long seed) {
        RandomGenerator random = random(seed);
        String text = text(random, 1 + random.nextInt(200));
        Anchor anchor = anchor(random, text);

        String changed = changed(random, text);

        Anchors.locate(anchor, changed).ifPresent(stretch -> {
            assertThat(stretch.end()).isLessThanOrEqualTo(changed.length());
            assertThat(Anchors.splits(changed, stretch.start())).isFalse();
            assertThat(Anchors.splits(changed, stretch.end())).isFalse();
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static String text(RandomGenerator random, int length) {
        String alphabet = "ab c模型 ,$😀𠮷";
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static Anchor anchor(RandomGenerator random, String text) {
        int start = random.nextInt(text.length());
        return Anchors.create(text, start, start + 1 + random.nextInt(text.length() - start));
    }

    /** Code points dropped, doubled and exchanged. */
    private static String changed(RandomGenerator random, String text) {
        StringBuilder changed = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> changed.appendCodePoint(character).appendCodePoint(character);
                case 2 -> changed.appendCodePoint(0x1F600);
                default -> changed.appendCodePoint(character);
            }
        });
        return changed.toString();
    }

    private static Anchor anchored(String near, String quote) {
        int start = ABSTRACT.indexOf(near) + near.indexOf(quote);
        return Anchors.create(ABSTRACT, start, start + quote.length());
    }

    private static String found(Anchor anchor, String text) {
        return Anchors.locate(anchor, text).orElseThrow().of(text);
    }
}
