package app.diglot.translation.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A TMX file as a whole, small enough for that. */
record TmxFile(TmxHeader header, List<TmxUnit> units) {

    static final String HEADER = "<header creationtool='t' creationtoolversion='1' segtype='sentence' o-tmf='t'"
            + " adminlang='en' srclang='en' datatype='plaintext'/>";

    static TmxFile read(byte[] bytes) throws IOException, BadFile {
        List<TmxUnit> units = new ArrayList<>();
        TmxHeader header = TmxReader.read(new ByteArrayInputStream(bytes), units::add);
        return new TmxFile(header, units);
    }

    static TmxFile read(String text) throws IOException, BadFile {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static String withBody(String body) {
        return "<tmx version='1.4'>\n" + HEADER + "\n<body>\n" + body + "\n</body>\n</tmx>";
    }

    byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TmxWriter writer = new TmxWriter(bytes, header)) {
            for (TmxUnit unit : units) {
                writer.write(unit);
            }
        }
        return bytes.toByteArray();
    }
}
