package app.diglot.blog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/** At the foot of the screen, always in sight: what would be stored, and the button that does it. */
class ImportBar extends Footer {

    private static final long serialVersionUID = 1L;

    private final Span counts = new Span();
    private final Span warnings = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final NativeButton clear;
    private final NativeButton stop = new NativeButton();
    private final Button store;
    private transient Runnable stopping = () -> {};

    ImportBar(Runnable whenStore, Runnable whenClear) {
        addClassName("import-bar");
        counts.addClassName("import-counts");
        progress.getElement().setAttribute("aria-label", getTranslation("blog.import.progress"));
        warnings.addClassNames("chip", "warn");
        clear = new NativeButton(getTranslation("blog.import.clear"), click -> whenClear.run());
        clear.addClassName("quiet-button");
        stop.setText(getTranslation("blog.import.stop"));
        stop.addClassName("quiet-button");
        stop.addClickListener(click -> stopping.run());
        store = new Button("", click -> whenStore.run());
        store.addThemeName("primary");
        store.setDisableOnClick(true);
        Div tools = new Div(clear, stop, store);
        tools.addClassName("import-tools");
        add(counts, warnings, progress, tools);
        finished();
    }

    void show(List<ImportPost> posts) {
        setVisible(!posts.isEmpty());
        int size = posts.stream().mapToInt(ImportPost::size).sum();
        long known = posts.stream().mapToLong(ImportPost::known).sum();
        int odd = posts.stream().mapToInt(ImportPost::warnings).sum();
        long added = posts.stream().mapToLong(ImportPost::added).sum();
        counts.setText(getTranslation("blog.import.counts", posts.size(), size, known));
        warnings.setText(getTranslation("blog.import.counts.warnings", odd));
        warnings.setVisible(odd > 0);
        store.setText(label(posts, added));
        store.setEnabled(
                added > 0 && posts.stream().allMatch(post -> post.target().isPresent()));
    }

    private String label(List<ImportPost> posts, long added) {
        if (posts.size() != 1) {
            return getTranslation("blog.import.storeAll", added);
        }
        String kind = posts.getFirst().exists() ? "blog.import.addNew" : "blog.import.store";
        return getTranslation(kind, added);
    }

    /** @param whenStop is asked to stop after the post that is being stored */
    void started(int posts, Runnable whenStop) {
        stopping = whenStop;
        progress.setMin(0);
        progress.setMax(posts);
        progress.setValue(0);
        progress.setVisible(true);
        stop.setVisible(posts > 1);
        clear.setVisible(false);
        store.setEnabled(false);
    }

    void stored(int posts) {
        progress.setValue(posts);
    }

    final void finished() {
        progress.setVisible(false);
        stop.setVisible(false);
        clear.setVisible(true);
    }
}
