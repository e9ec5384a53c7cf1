package app.diglot.intake.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Bytes up to a limit, where they end. Remembers what happened, as parsers wrap or swallow what a stream throws. */
final class LimitedStream extends FilterInputStream {

    private long left;
    private boolean tooLong;
    private @Nullable IOException failure;

    LimitedStream(InputStream bytes, long limit) {
        super(bytes);
        this.left = limit;
    }

    /** Whether there were more bytes than the limit allows. */
    boolean isTooLong() {
        return tooLong;
    }

    /** @throws UncheckedIOException where the stream itself failed, which is not the format's matter */
    void rethrowFailure() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (read > left) {
            tooLong = true;
            left = 0;
            return -1;
        }
        left -= Math.max(read, 0);
        return read;
    }
}
