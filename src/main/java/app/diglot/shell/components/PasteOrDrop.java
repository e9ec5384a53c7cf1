package app.diglot.shell.components;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One place to paste a text and to drop or choose files. */
@CssImport("./styles/bringing.css")
public class PasteOrDrop extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MS = 400;

    /**
     * What it says.
     *
     * @param drop what can be dropped
     * @param kinds which files, and how large
     * @param label of the place to paste
     * @param placeholder a sample, in the words of the format
     */
    public record Words(String drop, String kinds, String choose, String label, String placeholder) {}

    private final int mostBytes;
    private final transient BiConsumer<String, byte[]> bring;
    private final TextArea paste = new TextArea();
    private final UploadManager uploads = new UploadManager(this, upload());

    /**
     * @param mostBytes of a file; the browser does not send a larger one
     * @param bring gets the name, empty for what was pasted, and the bytes; none where the paste was taken away
     * @param refused gets the name of a file that is too large
     */
    public PasteOrDrop(Words words, int mostBytes, BiConsumer<String, byte[]> bring, Consumer<String> refused) {
        this.mostBytes = mostBytes;
        this.bring = bring;
        addClassName("paste-or-drop");
        uploads.setMaxFileSize(mostBytes);
        uploads.addFileRejectedListener(rejected -> refused.accept(rejected.getFileName()));
        uploads.addAllFinishedListener(finished -> uploads.clearFileList());
        paste.setLabel(words.label());
        paste.setPlaceholder(words.placeholder());
        paste.addClassName("paste-here");
        paste.setValueChangeMode(ValueChangeMode.LAZY);
        paste.setValueChangeTimeout(PAUSE_MS);
        paste.addValueChangeListener(
                change -> bring.accept("", change.getValue().strip().getBytes(StandardCharsets.UTF_8)));
        Paragraph drop = new Paragraph(words.drop());
        drop.addClassName("drop-words");
        Paragraph kinds = new Paragraph(words.kinds());
        kinds.addClassName("hint");
        Div line = new Div(new Div(drop, kinds), new UploadButton(words.choose(), uploads));
        line.addClassName("drop-line");
        UploadDropZone zone = new UploadDropZone(new Div(line, paste), uploads);
        zone.addClassName("drop-zone");
        add(zone);
    }

    /** Reads no more of a file than is needed to know that it is too large. */
    private UploadHandler upload() {
        return event -> {
            byte[] bytes = event.getInputStream().readNBytes(mostBytes + 1);
            String name = event.getFileName();
            UI ui = event.getUI();
            ui.access(() -> bring.accept(name, bytes));
        };
    }

    public void clear() {
        paste.clear();
    }

    /** Once there is something to look at, it gets the room. */
    public void setCompact(boolean compact) {
        setClassName("compact", compact);
    }
}
