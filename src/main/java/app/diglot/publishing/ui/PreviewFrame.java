package app.diglot.publishing.ui;

import com.vaadin.flow.component.html.IFrame;

/** The page as readers would see it, in a frame of its own, where nothing runs and nothing leads away. */
class PreviewFrame extends IFrame {

    private static final long serialVersionUID = 1L;

    PreviewFrame() {
        addClassName("publish-preview");
        setTitle(getTranslation("publishing.desk.preview"));
        setSandbox(SandboxType.ALLOW_SAME_ORIGIN); // for the page's styles alone
    }

    void show(String html) {
        setSrcdoc(html);
    }
}
