package app.diglot.translation.ui;

import app.diglot.shell.components.PasteOrDrop;
import app.diglot.translation.approved.PairExchange;
import app.diglot.translation.interchange.BadFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Takes pairs from a TMX file; of one with a mistake nothing is taken. */
class BringPairsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 8_000_000;

    private final transient PairExchange exchange;
    private final transient Consumer<PairExchange.Brought> whenBrought;
    private final Div outcome = new Div();
    private final Button take;
    private byte[] file = new byte[0];

    BringPairsDialog(PairExchange exchange, Consumer<PairExchange.Brought> whenBrought) {
        this.exchange = exchange;
        this.whenBrought = whenBrought;
        setHeaderTitle(getTranslation("translation.memories.bring"));
        addClassName("form-dialog");
        PasteOrDrop source = new PasteOrDrop(
                new PasteOrDrop.Words(
                        getTranslation("translation.memories.bring.drop"),
                        getTranslation("translation.memories.bring.kinds"),
                        getTranslation("translation.memories.bring.choose"),
                        getTranslation("translation.memories.bring.paste"),
                        "<tmx version=\"1.4\">"),
                MOST_BYTES,
                this::hold,
                name -> refuse(getTranslation("translation.memories.bring.tooLarge", name)));
        take = new Button(getTranslation("translation.memories.bring"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("translation.memories.bring.answer")), source, outcome);
        getFooter().add(new Button(getTranslation("translation.memories.cancel"), click -> close()), take);
    }

    private void hold(String name, byte[] bytes) {
        outcome.removeAll();
        if (bytes.length > MOST_BYTES) {
            refuse(getTranslation("translation.memories.bring.tooLarge", name));
            return;
        }
        file = bytes;
        take.setEnabled(bytes.length > 0);
    }

    private void refuse(String message) {
        file = new byte[0];
        outcome.removeAll();
        Paragraph problem = new Paragraph(message);
        problem.addClassName("form-problem");
        outcome.add(problem);
        take.setEnabled(false);
    }

    private void take() {
        try {
            PairExchange.Brought brought = exchange.bring(new ByteArrayInputStream(file));
            close();
            whenBrought.accept(brought);
        } catch (BadFile e) {
            refuse(FileProblem.of(this, e));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
