package app.diglot.translation.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes XLIFF in UTF-8, as {@link XliffReader} reads it. */
public final class XliffWriter {

    private XliffWriter() {}

    /**
     * The stream stays open. XLIFF 1.2 has one state for all segments of a unit, the lowest is written; and no way to write
     * characters that XML cannot hold, see {@link XmlText#visible}.
     *
     * @throws IllegalArgumentException where the version cannot hold it: since 2.0, files of different languages and ids
     *     with spaces
     */
    public static void write(OutputStream bytes, List<XliffFile> files, XliffVersion version) throws IOException {
        XmlOutput output = new XmlOutput(bytes);
        switch (version) {
            case V1_2 -> new Xliff1Writer(output).write(files);
            case V2_0, V2_1, V2_2 -> new Xliff2Writer(output, version).write(files);
        }
        output.flush();
    }
}
