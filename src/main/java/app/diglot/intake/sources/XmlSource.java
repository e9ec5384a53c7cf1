package app.diglot.intake.sources;

import app.diglot.intake.sources.XmlStream.Start;
import java.io.InputStream;

/** A format that is XML. */
abstract class XmlSource extends LimitedSource {

    @Override
    final void read(InputStream bytes, SourceReader reader) throws Broken {
        XmlStream xml = new XmlStream(bytes, reader);
        document(xml, xml.root(), reader);
        xml.end();
    }

    /** Reads all that is in the root element, which has just started. */
    abstract void document(XmlStream xml, Start root, SourceReader reader) throws Broken;
}
