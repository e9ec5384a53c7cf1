package app.diglot.digests.ui;

import app.diglot.intake.components.ProblemList;
import app.diglot.library.NewPaper;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Papers that were understood, each to be stored or not. Shows so many at a time that the browser does not tire. */
class PaperPreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient Typesetter typesetter;
    private final transient Runnable whenChosen;
    private final Checkbox all = new Checkbox();
    private final UnorderedList rows = new UnorderedList();
    private final NativeButton more = new NativeButton();
    private final transient Map<PreviewedPaper, Checkbox> boxes = new HashMap<>();
    private transient List<PreviewedPaper> papers = List.of();

    PaperPreview(Typesetter typesetter, Runnable whenChosen) {
        this.typesetter = typesetter;
        this.whenChosen = whenChosen;
        addClassName("paper-preview");
        rows.addClassName("previewed-papers");
        all.addClassName("preview-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        more.addClassName("quiet-button");
        more.addClickListener(click -> showMore());
        add(all, rows, more);
        setVisible(false);
    }

    /** @param found in the order in which they would be stored */
    void show(List<PreviewedPaper> found) {
        papers = List.copyOf(found);
        Set<String> seen = new HashSet<>();
        papers.forEach(paper -> paper.comesTwice(!seen.add(paper.identity())));
        rows.removeAll();
        boxes.clear();
        setVisible(!papers.isEmpty());
        showMore();
        refresh();
    }

    List<NewPaper> chosen() {
        return papers.stream()
                .filter(PreviewedPaper::isChosen)
                .map(PreviewedPaper::paper)
                .toList();
    }

    private void showMore() {
        int from = rows.getComponentCount();
        int to = Math.min(from + PAGE, papers.size());
        papers.subList(from, to).forEach(paper -> rows.add(row(paper)));
        more.setVisible(to < papers.size());
        more.setText(getTranslation("digests.bring.more", Math.min(PAGE, papers.size() - to), papers.size() - to));
    }

    private ListItem row(PreviewedPaper previewed) {
        NewPaper paper = previewed.paper();
        Span title = Typeset.inline(typesetter.text(paper.title()));
        title.addClassName("found-title");
        Span about = new Span(about(paper));
        about.addClassName("found-authors");
        Checkbox box = new Checkbox(previewed.isChosen());
        box.setLabelComponent(new Div(title, about));
        box.addValueChangeListener(change -> {
            previewed.choose(change.getValue());
            refresh();
        });
        boxes.put(previewed, box);
        ProblemList problems = new ProblemList();
        problems.show(previewed.problems());
        ListItem row = new ListItem(box, fate(previewed), problems);
        row.addClassName("previewed-paper");
        return row;
    }

    private String about(NewPaper paper) {
        String authors = String.join(getTranslation("digests.comma"), paper.authors());
        if (paper.arxivId() == null) {
            return authors;
        }
        String id = "arXiv:" + paper.arxivId();
        return authors.isEmpty() ? id : authors + " · " + id;
    }

    private Span fate(PreviewedPaper previewed) {
        PreviewedPaper.Fate fate = previewed.fate();
        Span chip = new Span(getTranslation("digests.bring.fate." + fate.name().toLowerCase(Locale.ROOT)));
        chip.addClassNames("chip", fate == PreviewedPaper.Fate.NEW ? "accent" : fate.isWanted() ? "ok" : "warn");
        return chip;
    }

    private void chooseAll(boolean wanted) {
        papers.forEach(paper -> {
            paper.choose(wanted && paper.fate().isWanted());
            Checkbox box = boxes.get(paper);
            if (box != null) {
                box.setValue(paper.isChosen());
            }
        });
        refresh();
    }

    private void refresh() {
        long chosen = papers.stream().filter(PreviewedPaper::isChosen).count();
        long wanted = papers.stream().filter(paper -> paper.fate().isWanted()).count();
        all.setLabel(getTranslation("digests.bring.all", chosen, papers.size()));
        all.setValue(chosen > 0 && chosen >= wanted);
        all.setIndeterminate(chosen > 0 && chosen < wanted);
        whenChosen.run();
    }
}
