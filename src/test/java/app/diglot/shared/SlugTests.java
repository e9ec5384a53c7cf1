package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @ValueSource(strings = {"llm", "3d-vision", "detection-segmentation-tracking"})
    void takesLettersDigitsAndSingleHyphens(String text) {
        assertThat(Slug.parse(text)).map(Slug::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LLM", "a--b", "-a", "a-", "a/b", "大模型", "a b"})
    void refusesWhatWouldNotReadWellInAnAddress(String text) {
        assertThat(Slug.parse(text)).isEmpty();
    }

    @Test
    void takesOfANameWhatCanStay() {
        assertThat(Slug.ofName("Speech / TTS!")).contains(new Slug("speech-tts"));
        assertThat(Slug.ofName("大模型 LLM")).contains(new Slug("llm"));
        assertThat(Slug.ofName("大模型")).isEmpty();
        assertThat(Slug.ofName("Desk")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "archive", "feed", "search", "papers", "lumo", "assets", "control"})
    void refusesTheAddressesOfTheSiteItself(String text) {
        assertThat(Slug.parse(text)).isEmpty();
    }
}
