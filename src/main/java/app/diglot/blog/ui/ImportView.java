package app.diglot.blog.ui;

import app.diglot.blog.BlogImport;
import app.diglot.blog.IncomingBytes;
import app.diglot.blog.LooksLikeGbk;
import app.diglot.blog.ReadPost;
import app.diglot.blog.Reading;
import app.diglot.blog.Refusal;
import app.diglot.shared.Typesetter;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;

/** Old posts into the desk: paste or drop, see what was understood, then store it. */
@Route("import")
@Menu(order = 40, icon = "vaadin:inbox", title = "blog.import.title")
@RolesAllowed("EDITOR")
@CssImport("./styles/digests.css")
@CssImport("./styles/blog.css")
class ImportView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BlogImport blogImport;
    private final transient Topics topics;
    private final transient Typesetter typesetter;
    private final ImportSource source = new ImportSource(this::read, this::refuse);
    private final Div posts = new Div();
    private final ImportBar bar = new ImportBar(this::store, this::clear);

    ImportView(BlogImport blogImport, Topics topics, Typesetter typesetter) {
        this.blogImport = blogImport;
        this.topics = topics;
        this.typesetter = typesetter;
        addClassNames("screen", "import");
        posts.addClassName("import-posts");
        posts.getElement().setAttribute("aria-live", "polite");
        add(head(), source, posts, bar);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blog.import.title") + " · Diglot";
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("blog.import.lead"));
        lead.addClassName("screen-head-lead");
        Header head = new Header(new H1(getTranslation("blog.import.title")), lead);
        head.addClassName("screen-head");
        return head;
    }

    private void read(String name, IncomingBytes bytes) {
        show(name, bytes, blogImport.read(bytes, name));
    }

    /** What was pasted is shown in place of what had been pasted before, and so is a file of the same name. */
    private void show(String name, IncomingBytes bytes, Reading reading) {
        Component shown = switch (reading) {
            case Refusal refusal -> refusal(name, bytes, refusal);
            case LooksLikeGbk offer -> offer(name, bytes, offer);
            case ReadPost read ->
                new ImportPost(
                        blogImport,
                        topics.all(),
                        typesetter,
                        name,
                        read,
                        new ImportPost.Actions(this::refresh, this::dismiss, line -> correct(name, bytes, line)));
        };
        put(name, shown);
    }

    private ImportNotice refusal(String name, IncomingBytes bytes, Refusal refusal) {
        ImportNotice notice =
                new ImportNotice(name, getTranslation(refusal.messageKey(), refusal.parameters()), this::dismiss);
        if (name.isEmpty() || blogImport.text(bytes).isPresent()) {
            notice.offer(getTranslation("blog.import.correct"), () -> correct(name, bytes, refusal.line()));
        }
        return notice;
    }

    /** Leads to a line of what was pasted; a file's text is brought there first. */
    private void correct(String name, IncomingBytes bytes, int line) {
        if (name.isEmpty()) {
            source.goTo(line);
        } else if (source.isFree()) {
            posts.getChildren().filter(isNamed(name)).toList().forEach(posts::remove);
            source.edit(blogImport.text(bytes).orElse(""), line);
        } else {
            source.tellOccupied();
        }
    }

    private ImportNotice offer(String name, IncomingBytes bytes, LooksLikeGbk offer) {
        ImportNotice notice =
                new ImportNotice(name, getTranslation(offer.messageKey(), offer.parameters()), this::dismiss);
        notice.offer(
                getTranslation("blog.import.readAsGbk"), () -> show(name, bytes, blogImport.readAsGbk(bytes, name)));
        return notice;
    }

    private void refuse(String name, String why) {
        put(name, new ImportNotice(name, why, this::dismiss));
    }

    private void put(String name, Component shown) {
        posts.getChildren().filter(isNamed(name)).toList().forEach(posts::remove);
        // What is pasted is looked at beside the place where it can be corrected.
        posts.addComponentAtIndex(name.isEmpty() ? 0 : posts.getComponentCount(), shown);
        refresh();
    }

    private static Predicate<Component> isNamed(String name) {
        return shown -> shown instanceof Incoming incoming && incoming.name().equals(name);
    }

    private void dismiss(Component shown) {
        posts.remove(shown);
        refresh();
    }

    private void clear() {
        posts.removeAll();
        source.clear();
        refresh();
    }

    private void refresh() {
        bar.show(waiting());
        source.setCompact(posts.getComponentCount() > 0);
    }

    private List<ImportPost> waiting() {
        return posts.getChildren()
                .filter(ImportPost.class::isInstance)
                .map(ImportPost.class::cast)
                .toList();
    }

    private void store() {
        new ImportRun(blogImport, waiting(), bar, this::stored, this::finished).start();
    }

    private void stored(ImportPost post, Component outcome) {
        posts.replace(post, outcome);
        if (post.name().isEmpty()) {
            source.clear();
        }
    }

    /** The plans of posts that are still to be stored may have changed with those that were. */
    private void finished() {
        waiting().forEach(ImportPost::plan);
        refresh();
    }
}
