package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTests {

    @Test
    void givesWhatIsWithinTheLimit() throws IOException {
        LimitedStream stream = new LimitedStream(new ByteArrayInputStream(new byte[] {1, 2, 3}), 3);

        assertThat(stream.readAllBytes()).containsExactly(1, 2, 3);
        assertThat(stream.isTooLong()).isFalse();
    }

    @Test
    void endsBehindTheLimitAndSaysSo() throws IOException {
        LimitedStream stream = new LimitedStream(new ByteArrayInputStream(new byte[100]), 3);

        assertThat(stream.readAllBytes()).hasSizeLessThanOrEqualTo(3);
        assertThat(stream.isTooLong()).isTrue();
    }

    @Test
    void endsBehindTheLimitByteByByteToo() throws IOException {
        LimitedStream stream = new LimitedStream(new ByteArrayInputStream(new byte[] {1, (byte) 0xff, 3}), 2);

        assertThat(stream.read()).isEqualTo(1);
        assertThat(stream.read()).isEqualTo(0xff);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.isTooLong()).isTrue();
    }

    @Test
    void throwsWhatTheStreamItselfThrewWhateverTheFormat() {
        for (Source source : AllSources.LIST) {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the line is dead");
                }
            };

            assertThatThrownBy(() -> source.read(broken, Limits.ANSWER, new Reading()))
                    .as(source.getClass().getSimpleName())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the line is dead");
        }
    }
}
