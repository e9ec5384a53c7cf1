package app.diglot.blog.ui;

import app.diglot.blog.IncomingBytes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.upload.UploadFileListI18N;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Where posts come in: one place to paste a text and to drop files. What is pasted is read at once, and again when corrected. */
class ImportSource extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MS = 400;

    private final transient BiConsumer<String, IncomingBytes> bring;
    private final TextArea paste = new TextArea();
    private final UploadManager uploads = new UploadManager(this, upload());
    private final NativeDetails example = new NativeDetails();

    /**
     * @param bring gets the name, empty for what was pasted, and the bytes
     * @param refuse gets the name and why the file was not even sent
     */
    ImportSource(BiConsumer<String, IncomingBytes> bring, BiConsumer<String, String> refuse) {
        this.bring = bring;
        addClassName("import-source");
        // The browser refuses at once what the reader would refuse after a minute of sending.
        uploads.setMaxFileSize(IncomingBytes.MOST);
        uploads.addFileRejectedListener(rejected -> refuse.accept(
                rejected.getFileName(), getTranslation("blog.import.rejected", IncomingBytes.MOST >> 20)));
        uploads.addAllFinishedListener(finished -> uploads.clearFileList());

        paste.addClassName("import-paste");
        paste.setAriaLabel(getTranslation("blog.import.paste"));
        paste.setPlaceholder(getTranslation("blog.import.paste.hint"));
        paste.setValueChangeMode(ValueChangeMode.LAZY);
        paste.setValueChangeTimeout(PAUSE_MS);
        paste.addValueChangeListener(change -> {
            paste.setHelperText(null);
            if (!change.getValue().isBlank()) {
                bring.accept("", IncomingBytes.of(change.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        });

        example.setSummaryText(getTranslation("blog.import.example"));
        example.setContent(new Pre(getTranslation("blog.import.example.text")));
        example.setOpen(true);
        example.addClassName("import-example");
        UploadDropZone zone = new UploadDropZone(content(), uploads);
        zone.addClassName("import-drop");
        UploadFileList sending = new UploadFileList(uploads);
        sending.setI18n(words());
        add(zone, sending, example);
    }

    private UploadFileListI18N words() {
        return new UploadFileListI18N()
                .setFile(new UploadFileListI18N.File().setRemove(getTranslation("blog.import.sending.remove")))
                .setUploading(new UploadFileListI18N.Uploading()
                        .setStatus(new UploadFileListI18N.Uploading.Status()
                                .setConnecting(getTranslation("blog.import.sending"))
                                .setStalled(getTranslation("blog.import.sending.stalled"))
                                .setProcessing(getTranslation("blog.import.sending.reading")))
                        .setError(new UploadFileListI18N.Uploading.UploadError()
                                .setServerUnavailable(getTranslation("blog.import.sending.failed"))
                                .setUnexpectedServerError(getTranslation("blog.import.sending.failed"))
                                .setForbidden(getTranslation("blog.import.sending.failed"))));
    }

    private Div content() {
        Span icon = new Span(VaadinIcon.DOWNLOAD_ALT.create());
        icon.addClassName("import-drop-icon");
        Paragraph words = new Paragraph(getTranslation("blog.import.drop"));
        Paragraph kinds = new Paragraph(getTranslation("blog.import.kinds", IncomingBytes.MOST >> 20));
        kinds.addClassName("import-kinds");
        Div both = new Div(words, kinds);
        Div line = new Div(icon, both, new UploadButton(getTranslation("blog.import.choose"), uploads));
        line.addClassName("import-drop-line");
        Div content = new Div(line, paste);
        content.addClassName("import-drop-content");
        return content;
    }

    /** Reads no more of a file than a post may have. */
    private UploadHandler upload() {
        return event -> {
            IncomingBytes bytes = IncomingBytes.from(event.getInputStream());
            String name = event.getFileName();
            UI ui = event.getUI();
            ui.access(() -> bring.accept(name, bytes));
        };
    }

    void clear() {
        paste.clear();
    }

    /** Nothing is being corrected here that another text would push away. */
    boolean isFree() {
        return paste.isEmpty();
    }

    void tellOccupied() {
        paste.setHelperText(getTranslation("blog.import.occupied"));
        paste.focus();
    }

    /** Puts a file's text where it can be corrected. */
    void edit(String text, int line) {
        paste.setValue(text);
        goTo(line);
    }

    /** Selects a line, counted from 1, where it can be corrected. */
    void goTo(int line) {
        paste.getElement().executeJs("""
                const field = this.inputElement;
                const before = field.value.split('\\n').slice(0, $0 - 1).join('\\n').length;
                const start = $0 > 1 ? before + 1 : 0;
                const end = field.value.indexOf('\\n', start);
                const box = this.shadowRoot.querySelector('[part="input-field"]');
                const [words, height] = [field.value, field.style.height];
                field.value = words.slice(0, start);
                field.style.height = '0';
                const above = field.scrollHeight;
                field.value = words;
                field.style.height = height;
                this.scrollIntoView({block: 'center'});
                field.focus({preventScroll: true});
                field.setSelectionRange(start, end < 0 ? words.length : end);
                box.scrollTop = above - box.clientHeight / 2;
                """, line);
    }

    /** Once something is there to look at, it gets the room. */
    void setCompact(boolean compact) {
        setClassName("compact", compact);
        example.setVisible(!compact);
    }
}
