package app.diglot.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;

/** Bytes in memory, read until somebody stops it. */
final class StoppableBytes extends FilterInputStream {

    private final LongConsumer progress;
    private final StopSignal stop;
    private long passed;

    StoppableBytes(byte[] bytes, LongConsumer progress, StopSignal stop) {
        super(new ByteArrayInputStream(bytes));
        this.progress = progress;
        this.stop = stop;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (stop.isRaised()) {
            throw new InterruptedIOException("stopped");
        }
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            passed += read;
            progress.accept(passed);
        }
        return read;
    }

    /** What a failure of reading means to those who wait for it. */
    static InterruptedException stopped(UncheckedIOException failure) {
        if (failure.getCause() instanceof InterruptedIOException) {
            return new InterruptedException("stopped");
        }
        throw failure; // bytes in memory do not fail
    }
}
