package app.diglot.translation.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes TMX 1.4 in UTF-8, a unit at a time, as {@link TmxReader} reads it. Closing ends the file; the stream stays open. */
public final class TmxWriter implements Closeable {

    private final XmlOutput output;
    private boolean closed;

    public TmxWriter(OutputStream bytes, TmxHeader header) throws IOException {
        output = new XmlOutput(bytes);
        output.open("tmx", Map.of("version", "1.4"));
        output.line(XmlElement.of("header", header.attributes(), header.remarks()));
        output.open("body", Map.of());
    }

    public void write(TmxUnit unit) throws IOException {
        output.open("tu", unit.attributes());
        for (XmlElement remark : unit.remarks()) {
            output.line(remark);
        }
        for (TmxVariant variant : unit.variants()) {
            write(variant);
        }
        output.close("tu");
    }

    private void write(TmxVariant variant) throws IOException {
        output.open("tuv", variant.attributes());
        for (XmlElement remark : variant.remarks()) {
            output.line(remark);
        }
        output.line(variant.segment());
        output.close("tuv");
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        output.close("body");
        output.close("tmx");
        output.flush();
    }
}
