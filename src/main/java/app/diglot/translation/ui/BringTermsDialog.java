package app.diglot.translation.ui;

import app.diglot.translation.glossary.TermCsv;
import app.diglot.translation.glossary.TermList;
import app.diglot.translation.interchange.BadFile;
import app.diglot.translation.interchange.TbxReader;
import app.diglot.translation.terms.Terms;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Takes terms from a table or from TBX. */
class BringTermsDialog extends BringDialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;
    private static final int LONGEST_START = 200;

    private final transient Terms terms;
    private final transient Consumer<Terms.Imported> whenBrought;
    private transient TermList read = new TermList(List.of(), List.of());

    BringTermsDialog(Terms terms, Consumer<Terms.Imported> whenBrought) {
        super("translation.glossary", "term,translations,level\nlarge language model,大语言模型,strict");
        this.terms = terms;
        this.whenBrought = whenBrought;
    }

    @Override
    void read(byte[] bytes) {
        read = new TermList(List.of(), List.of());
        if (bytes.length == 0) {
            return;
        }
        try {
            show(terms(bytes));
        } catch (CharacterCodingException e) {
            refuse(getTranslation("translation.glossary.bring.encoding"));
        } catch (BadFile e) {
            refuse(e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** TBX tells its own encoding; a table is in UTF-8. */
    private static TermList terms(byte[] bytes) throws IOException, BadFile {
        if (isXml(bytes)) {
            return TbxReader.terms(new ByteArrayInputStream(bytes));
        }
        return TermCsv.read(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    /** Its first character is one that no name of a column has, whatever the encoding. */
    private static boolean isXml(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_START), StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x21-\\x7e]", "")
                .startsWith("<");
    }

    private void show(TermList list) {
        if (list.problems().isEmpty()) {
            read = list;
            say(new Paragraph(getTranslation(
                    "translation.glossary.bring.found", list.terms().size())));
            if (!list.terms().isEmpty()) {
                offerToTake();
            }
            return;
        }
        UnorderedList problems = new UnorderedList();
        problems.addClassName("form-problem");
        list.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> problems.add(new ListItem(getTranslation(
                        "translation.glossary.bring.line",
                        problem.line(),
                        getTranslation(problem.key(), problem.detail())))));
        say(new Paragraph(getTranslation("translation.glossary.bring.nothing")), problems);
    }

    @Override
    void take() {
        Terms.Imported imported = terms.bring(read.terms());
        close();
        whenBrought.accept(imported);
    }
}
