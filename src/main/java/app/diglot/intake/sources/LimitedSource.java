package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import java.io.InputStream;

/** What all sources share: the limit of bytes, and one problem with its place where the bytes are not of the format. */
abstract class LimitedSource implements Source {

    @Override
    public final void read(InputStream bytes, Limits limits, Sink sink) {
        LimitedStream limited = new LimitedStream(bytes, limits.bytes());
        SourceReader reader = new SourceReader(limits, sink);
        try {
            read(limited, reader);
            limited.rethrowFailure();
            if (limited.isTooLong()) {
                reader.problem(Kind.TOO_LARGE, "end", limits.bytes() + " bytes");
            }
            reader.end();
        } catch (Broken e) {
            limited.rethrowFailure();
            if (limited.isTooLong()) {
                reader.problem(Kind.TOO_LARGE, e.place(), limits.bytes() + " bytes");
            } else {
                reader.problem(Kind.NOT_THIS_FORMAT, e.place(), e.detail());
            }
        }
    }

    abstract void read(InputStream bytes, SourceReader reader) throws Broken;
}
