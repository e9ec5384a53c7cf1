package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads XLIFF 1.2 and the core of 2.0, 2.1 and 2.2. What the specification does not allow is refused, with its place. */
public final class XliffReader {

    private XliffReader() {}

    public static List<XliffFile> read(InputStream bytes) throws IOException, BadFile {
        XmlInput input = XmlInput.open(bytes);
        String number = input.attributes().getOrDefault("version", "");
        if (!input.localName().equals("xliff")) {
            throw input.bad(Reason.OTHER_FORMAT, input.localName());
        }
        XliffVersion version = XliffVersion.of(number, input.namespace())
                .orElseThrow(() -> input.bad(Reason.OTHER_FORMAT, "xliff " + number));
        List<XliffFile> files = switch (version) {
            case V1_2 -> new Xliff1Reader(input).files();
            case V2_0, V2_1, V2_2 -> new Xliff2Reader(input, version).files();
        };
        input.end();
        return files;
    }
}
