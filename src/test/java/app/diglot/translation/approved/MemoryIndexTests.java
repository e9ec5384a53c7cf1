package app.diglot.translation.approved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.diglot.testing.SettableClock;
import app.diglot.translation.approved.ApprovedPairRepository.Row;
import app.diglot.translation.approved.ApprovedPairRepository.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryIndexTests {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Row ROW = new Row(UUID.randomUUID(), "A paper.", "一篇论文。", false);

    private final SettableClock clock = new SettableClock();
    private final ApprovedPairRepository pairs = mock(ApprovedPairRepository.class);
    private final MemoryIndex index = new MemoryIndex(pairs, clock);

    @Test
    void readsAgainWhatALongerTransactionMayHaveStored() {
        loaded();
        when(pairs.changedSince(any())).thenReturn(List.of(ROW));

        clock.pass(Duration.ofSeconds(31));

        assertThat(index.inStep().size()).isEqualTo(1);
    }

    @Test
    void readsNoChangeForEver() {
        loaded();
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofSeconds(31));
            index.inStep();
        }

        verify(pairs, times(2)).changedSince(any());
    }

    @Test
    void asksForNothingWhileNothingHasChanged() {
        loaded();

        index.inStep();

        verify(pairs, never()).changedSince(any());
    }

    private void loaded() {
        clock.set(NOON);
        when(pairs.stamp()).thenReturn(new Stamp(NOON, NOON));
        when(pairs.standing()).thenReturn(Stream.empty());
        index.inStep();
        verify(pairs).standing();
    }
}
