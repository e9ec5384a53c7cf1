package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.intake.BroughtPapers.Brought;
import app.diglot.intake.StopSignal;
import app.diglot.intake.components.ProblemList;
import app.diglot.intake.sources.Format;
import app.diglot.library.NewPaper;
import app.diglot.shell.components.Behind;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text or a file that somebody brought: its format, how far it is read, and what could not be. */
class BroughtSource extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BroughtSource.class);

    /** Longer than anybody's list of ids. */
    private static final int LONGEST_IDS = 1 << 20;

    private static final int STEPS = 50;

    /**
     * What the tab does for a source.
     *
     * @param changed is told that there are other papers now
     * @param dismiss takes the source away
     * @param fetch gets a text that holds arXiv ids
     */
    record Actions(Runnable changed, Consumer<BroughtSource> dismiss, Consumer<String> fetch) {}

    private final String name;
    private final transient byte[] bytes;
    private final transient AddPapers papers;
    private final transient DigestId digest;
    private final transient Actions actions;
    private final Select<Format> format = new Select<>();
    private final Paragraph said = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button(getTranslation("digests.bring.stop"), click -> stop());
    private final ProblemList problems = new ProblemList();
    private transient List<PreviewedPaper> found = List.of();
    private transient @Nullable StopSignal reading;

    /** @param name empty for what was pasted */
    BroughtSource(String name, byte[] bytes, AddPapers papers, DigestId digest, Actions actions) {
        this.name = name;
        this.bytes = bytes;
        this.papers = papers;
        this.digest = digest;
        this.actions = actions;
        addClassName("brought-source");
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", getTranslation("digests.bring.reading"));
        stop.setVisible(false);
        format.setItems(Format.values());
        format.setItemLabelGenerator(
                each -> getTranslation("digests.bring.format." + each.name().toLowerCase(Locale.ROOT)));
        format.setPlaceholder(getTranslation("digests.bring.format.none"));
        format.setAriaLabel(getTranslation("digests.bring.format") + ": " + shownName());
        format.addValueChangeListener(change -> read());
        Div tools = new Div(said, progress, stop);
        tools.addClassName("brought-progress");
        add(head(), tools, problems);
        recognise();
    }

    String name() {
        return name;
    }

    int size() {
        return bytes.length;
    }

    List<PreviewedPaper> found() {
        return found;
    }

    boolean isReading() {
        return reading != null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private String shownName() {
        return name.isEmpty() ? getTranslation("digests.bring.pasted") : name;
    }

    private Div head() {
        Span shown = new Span(shownName());
        shown.addClassName("brought-name");
        NativeButton dismiss = new NativeButton("×", click -> actions.dismiss().accept(this));
        dismiss.addClassName("icon-button");
        dismiss.setAriaLabel(getTranslation("digests.bring.dismiss", shownName()));
        Div head = new Div(shown, format, dismiss);
        head.addClassName("brought-head");
        return head;
    }

    private void recognise() {
        Optional<Format> guess = Format.recognise(bytes);
        if (guess.isPresent()) {
            format.setValue(guess.get());
        } else {
            offerIds();
        }
    }

    private void offerIds() {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST_IDS), StandardCharsets.UTF_8);
        int ids = papers.arxiv().read(text).ids().size();
        said.setText(getTranslation(ids > 0 ? "digests.bring.ids" : "digests.bring.unknown", ids));
        said.setClassName(ids > 0 ? "hint" : "form-problem");
        if (ids > 0) {
            Button fetch = new Button(getTranslation("digests.add.ids.fetch", ids), click -> {
                actions.dismiss().accept(this);
                actions.fetch().accept(text);
            });
            add(fetch);
        }
    }

    private void read() {
        stop();
        found = List.of();
        problems.show(List.of());
        Format chosen = format.getValue();
        if (chosen == null) {
            return;
        }
        StopSignal signal = new StopSignal();
        reading = signal;
        said.setClassName("hint");
        said.setText(getTranslation("digests.bring.reading"));
        progress.setValue(0);
        progress.setVisible(true);
        stop.setVisible(true);
        actions.changed().run();
        Behind.start("read-papers", screen -> read(screen, chosen, signal), this::failed);
    }

    private void read(Behind screen, Format chosen, StopSignal signal) {
        try {
            Brought brought = papers.brought().read(bytes, chosen, progressOn(screen, signal), signal);
            List<PreviewedPaper> previewed = previewed(brought);
            show(screen, signal, () -> show(brought, previewed));
        } catch (InterruptedException e) {
            LOG.debug("reading was stopped", e);
        }
    }

    private void failed() {
        ended();
        said.setText(getTranslation("digests.bring.failed"));
        said.setClassName("form-problem");
        actions.changed().run();
    }

    private List<PreviewedPaper> previewed(Brought brought) {
        List<NewPaper> all = brought.papers().stream().map(each -> each.paper()).toList();
        List<PreviewedPaper.Fate> fates = papers.fates(digest, all);
        List<PreviewedPaper> previewed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            previewed.add(new PreviewedPaper(all.get(i), brought.papers().get(i).problems(), fates.get(i)));
        }
        return previewed;
    }

    /** Tells the screen of each fiftieth part. */
    private LongConsumer progressOn(Behind screen, StopSignal signal) {
        long[] told = {0};
        return passed -> {
            long step = passed * STEPS / Math.max(1, bytes.length);
            if (step > told[0]) {
                told[0] = step;
                show(screen, signal, () -> progress.setValue(Math.min(1.0, (double) step / STEPS)));
            }
        };
    }

    /** Changes the screen, if what was read is still waited for. */
    private void show(Behind screen, StopSignal by, Runnable change) {
        screen.show(() -> {
            if (by.equals(reading)) {
                change.run();
            }
        });
    }

    private void show(Brought brought, List<PreviewedPaper> previewed) {
        ended();
        found = previewed;
        problems.show(brought.problems());
        said.setText(getTranslation(
                "digests.bring.read", previewed.size(), brought.problems().size()));
        actions.changed().run();
    }

    private void ended() {
        reading = null;
        progress.setVisible(false);
        stop.setVisible(false);
    }

    private void stop() {
        StopSignal signal = reading;
        if (signal != null) {
            signal.raise();
            ended();
            said.setText(getTranslation("digests.bring.stopped"));
            actions.changed().run();
        }
    }
}
