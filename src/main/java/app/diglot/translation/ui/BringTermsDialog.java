package app.diglot.translation.ui;

import app.diglot.shell.components.PasteOrDrop;
import app.diglot.translation.glossary.TermCsv;
import app.diglot.translation.glossary.TermList;
import app.diglot.translation.interchange.BadFile;
import app.diglot.translation.interchange.TbxReader;
import app.diglot.translation.terms.Terms;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
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

/** Takes terms from a table or from TBX; of a file with a mistake nothing is taken. */
class BringTermsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 8_000_000;
    private static final int SHOWN = 20;
    private static final int LONGEST_START = 200;

    private final transient Terms terms;
    private final transient Consumer<Terms.Imported> whenBrought;
    private final Div outcome = new Div();
    private final Button take;
    private transient TermList read = new TermList(List.of(), List.of());

    BringTermsDialog(Terms terms, Consumer<Terms.Imported> whenBrought) {
        this.terms = terms;
        this.whenBrought = whenBrought;
        setHeaderTitle(getTranslation("translation.glossary.bring"));
        addClassName("form-dialog");
        PasteOrDrop source = new PasteOrDrop(
                new PasteOrDrop.Words(
                        getTranslation("translation.glossary.bring.drop"),
                        getTranslation("translation.glossary.bring.kinds"),
                        getTranslation("translation.glossary.bring.choose"),
                        getTranslation("translation.glossary.bring.paste"),
                        "term,translations,level\nlarge language model,大语言模型,strict"),
                MOST_BYTES,
                (name, bytes) -> read(bytes),
                name -> refuse(getTranslation("translation.glossary.bring.tooLarge", name)));
        take = new Button(getTranslation("translation.glossary.bring"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        outcome.getElement().setAttribute("role", "status");
        add(source, outcome);
        getFooter().add(new Button(getTranslation("translation.glossary.cancel"), click -> close()), take);
    }

    private void read(byte[] bytes) {
        outcome.removeAll();
        read = new TermList(List.of(), List.of());
        if (bytes.length > MOST_BYTES) {
            refuse(getTranslation("translation.glossary.bring.tooLarge", ""));
        } else if (bytes.length > 0) {
            try {
                show(terms(bytes));
            } catch (CharacterCodingException e) {
                refuse(getTranslation("translation.glossary.bring.encoding"));
            } catch (BadFile e) {
                refuse(FileProblem.of(this, e));
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory can be read", e);
            }
        }
        take.setEnabled(!read.terms().isEmpty());
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
            outcome.add(new Paragraph(getTranslation(
                    "translation.glossary.bring.found", list.terms().size())));
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
        outcome.add(new Paragraph(getTranslation("translation.glossary.bring.nothing")), problems);
    }

    private void refuse(String message) {
        outcome.removeAll();
        Paragraph problem = new Paragraph(message);
        problem.addClassName("form-problem");
        outcome.add(problem);
        take.setEnabled(false);
    }

    private void take() {
        Terms.Imported imported = terms.bring(read.terms());
        close();
        whenBrought.accept(imported);
    }
}
