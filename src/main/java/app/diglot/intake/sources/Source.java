package app.diglot.intake.sources;

import java.io.InputStream;

/**
 * A format that papers come in. Reads as the bytes come, within the limits, and touches nothing but those bytes: no outside
 * entity, no address. Never throws for what the bytes hold: what is wrong with them is a {@link SourceProblem}.
 */
public interface Source {

    /**
     * @throws java.io.UncheckedIOException where the stream itself fails, which is not the format's matter
     */
    void read(InputStream bytes, Limits limits, Sink sink);
}
