package app.diglot.translation.interchange;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes terms as TBX in UTF-8, a concept for each, its own language first. {@link TbxReader} reads the same terms again, but for
 * characters that XML cannot hold, see {@link XmlText#visible}.
 */
public final class TbxWriter {

    private final XmlOutput output;
    private final TbxVersion version;

    private TbxWriter(OutputStream bytes, TbxVersion version) throws IOException {
        this.output = new XmlOutput(bytes);
        this.version = version;
    }

    /** The stream stays open. */
    public static void write(OutputStream bytes, List<Term> terms, TbxVersion version) throws IOException {
        TbxWriter writer = new TbxWriter(bytes, version);
        writer.output.open(version.root(), version.rootAttributes());
        writer.output.line(writer.header());
        writer.output.open("text", Map.of());
        writer.output.open("body", Map.of());
        int number = 0;
        for (Term term : terms) {
            writer.entry(term, ++number);
        }
        writer.output.close("body");
        writer.output.close("text");
        writer.output.close(version.root());
        writer.output.flush();
    }

    // ISO 30042: the header describes where the file is from; up to 2008 also which set of constraints it keeps.
    private XmlElement header() {
        XmlElement source = XmlElement.of("sourceDesc", Map.of(), List.of(XmlElement.of("p", Map.of(), "Diglot")));
        XmlElement file = XmlElement.of("fileDesc", Map.of(), List.of(source));
        XmlElement constraints = XmlElement.of(
                "encodingDesc", Map.of(), List.of(XmlElement.of("p", Map.of("type", "XCSURI"), "TBXXCSV02.xcs")));
        return XmlElement.of(
                version.header(),
                Map.of(),
                switch (version) {
                    case V2 -> List.of(file, constraints);
                    case V3 -> List.of(file);
                });
    }

    private void entry(Term term, int number) throws IOException {
        output.open(version.entry(), Map.of("id", "c" + number));
        if (term.level() != Level.PREFERRED) {
            output.line(typed("admin", TbxCategories.LEVEL, term.level().written()));
        }
        if (term.isKept()) {
            output.line(typed("admin", TbxCategories.KEPT, "yes"));
        }
        if (!term.note().isEmpty()) {
            output.line(XmlElement.of("note", Map.of(), term.note()));
        }
        language(term.language(), names(term));
        language(term.language().other(), translations(term));
        output.close(version.entry());
    }

    private void language(Language language, List<XmlElement> names) throws IOException {
        if (!names.isEmpty()) {
            output.line(XmlElement.of(version.language(), Map.of("xml:lang", language.tag()), names));
        }
    }

    private List<XmlElement> names(Term term) {
        List<XmlElement> names = new ArrayList<>();
        names.add(name(term.source(), TbxCategories.STATUS, TbxCategories.PREFERRED));
        if (!term.abbreviation().isEmpty()) {
            names.add(name(term.abbreviation(), TbxCategories.TERM_TYPE, TbxCategories.ABBREVIATION));
        }
        return names;
    }

    private List<XmlElement> translations(Term term) {
        List<XmlElement> names = new ArrayList<>();
        for (String translation : term.translations()) {
            String status = names.isEmpty() ? TbxCategories.PREFERRED : TbxCategories.ADMITTED;
            names.add(name(translation, TbxCategories.STATUS, status));
        }
        term.forbidden().forEach(wrong -> names.add(name(wrong, TbxCategories.STATUS, TbxCategories.DEPRECATED)));
        return names;
    }

    private XmlElement name(String text, String category, String value) {
        return XmlElement.of(
                version.term(),
                Map.of(),
                List.of(XmlElement.of("term", Map.of(), text), typed("termNote", category, value)));
    }

    private static XmlElement typed(String element, String type, String value) {
        return XmlElement.of(element, Map.of("type", type), value);
    }
}
