package app.diglot.translation.ui;

import app.diglot.translation.approved.PairExchange;
import app.diglot.translation.interchange.BadFile;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Takes pairs from a TMX file. */
class BringPairsDialog extends BringDialog {

    private static final long serialVersionUID = 1L;

    private final transient PairExchange exchange;
    private final transient Consumer<PairExchange.Brought> whenBrought;
    private byte[] file = new byte[0];

    BringPairsDialog(PairExchange exchange, Consumer<PairExchange.Brought> whenBrought) {
        super("translation.memories", "<tmx version=\"1.4\">");
        this.exchange = exchange;
        this.whenBrought = whenBrought;
        addComponentAsFirst(new Paragraph(getTranslation("translation.memories.bring.answer")));
    }

    @Override
    void read(byte[] bytes) {
        file = bytes;
        if (bytes.length > 0) {
            offerToTake();
        }
    }

    @Override
    void take() {
        try {
            PairExchange.Brought brought = exchange.bring(new ByteArrayInputStream(file));
            close();
            whenBrought.accept(brought);
        } catch (BadFile e) {
            refuse(e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
