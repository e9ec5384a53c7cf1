package app.diglot.blog.ui;

import app.diglot.blog.BlogImport;
import app.diglot.blog.ImportPlan;
import app.diglot.blog.ImportTarget;
import app.diglot.blog.ReadPost;
import app.diglot.blog.Remark;
import app.diglot.digests.DigestNavigation;
import app.diglot.shared.Typesetter;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A post that was understood: where it is to go, and its papers. */
class ImportPost extends Section implements Incoming {

    private static final long serialVersionUID = 1L;

    /**
     * What the screen does for a post.
     *
     * @param planned is told that the destination has changed
     * @param dismiss takes it off the screen
     * @param goTo leads to a line of its text, to correct it
     */
    record Actions(Runnable planned, Consumer<Component> dismiss, IntConsumer goTo) {}

    private final transient BlogImport blogImport;
    private final transient ReadPost read;
    private final String name;
    private final transient Actions actions;
    private final ImportDestination destination;
    private final Div exists = new Div();
    private final Paragraph problem = new Paragraph();
    private final ImportMargin remarks;
    private final ImportPapers papers;
    private transient Optional<ImportPlan> plan = Optional.empty();

    ImportPost(
            BlogImport blogImport,
            List<Topic> topics,
            Typesetter typesetter,
            String name,
            ReadPost read,
            Actions actions) {
        this.blogImport = blogImport;
        this.read = read;
        this.name = name;
        this.actions = actions;
        this.remarks = new ImportMargin(actions.goTo(), getTranslation("blog.import.correct"));
        addClassNames("card", "import-post");
        destination = new ImportDestination(topics, read.post(), blogImport.topicOf(read.post()), this::planAgain);
        papers = new ImportPapers(read, typesetter, actions.goTo());
        exists.addClassName("import-exists");
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(head(), problem, exists, remarks, papers);
        plan();
    }

    private Header head() {
        Span file = new Span(name.isEmpty() ? getTranslation("blog.import.pasted") : name);
        file.addClassName("import-file");
        Div title = new Div(new H2(read.post().topic()), file);
        title.addClassName("import-name");
        Button remove = new Button(
                VaadinIcon.CLOSE_SMALL.create(), click -> actions.dismiss().accept(this));
        remove.setAriaLabel(getTranslation("blog.import.remove"));
        remove.addThemeNames("tertiary", "icon");
        Header head = new Header(title, destination, remove);
        head.addClassName("import-post-head");
        return head;
    }

    private void planAgain() {
        plan();
        actions.planned().run();
    }

    /** Asks what storing would do as things stand, and shows it. */
    final void plan() {
        plan = destination.target().map(target -> blogImport.plan(read.post(), target));
        List<Remark> ofDigest =
                plan.map(known -> known.remarksOn(Remark.DIGEST)).orElse(List.of());
        remarks.show(read.warningsOfHead(), ofDigest);
        papers.show(plan);
        papers.show(blogImport.sightings(read.post()));
        exists.removeAll();
        plan.flatMap(ImportPlan::existing).ifPresent(digest -> {
            Anchor link = new Anchor(DigestNavigation.digest(digest), getTranslation("blog.import.exists.open"));
            exists.add(new Paragraph(getTranslation("blog.import.exists", added())), link);
        });
    }

    /** Nothing of it was stored; it stays on the screen. */
    void tellFailure() {
        problem.setText(getTranslation("blog.import.failed"));
        problem.setVisible(true);
    }

    @Override
    public String name() {
        return name;
    }

    ReadPost read() {
        return read;
    }

    Optional<ImportTarget> target() {
        return destination.target();
    }

    /** Where the topic has a digest on that day, its new papers are added to that. */
    Optional<ImportTarget> agreedTarget() {
        return exists()
                ? target().map(target -> new ImportTarget(target.topic(), target.day(), ImportTarget.IfExists.ADD_NEW))
                : target();
    }

    String label() {
        return destination.label();
    }

    boolean exists() {
        return plan.flatMap(ImportPlan::existing).isPresent();
    }

    boolean isReady() {
        return added() > 0;
    }

    int size() {
        return read.post().entries().size();
    }

    long added() {
        return plan.map(ImportPlan::added).orElse(0L);
    }

    long known() {
        return plan.map(ImportPlan::known).orElse(0L);
    }

    int warnings() {
        return read.warnings().size()
                + plan.map(known -> known.remarks().size()).orElse(0);
    }
}
