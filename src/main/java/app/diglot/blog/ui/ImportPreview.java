package app.diglot.blog.ui;

import app.diglot.blog.BlogImport;
import app.diglot.blog.ImportPlan;
import app.diglot.blog.ImportTarget;
import app.diglot.blog.ImportTarget.IfExists;
import app.diglot.blog.PostEntry;
import app.diglot.blog.ReadPost;
import app.diglot.blog.Warning;
import app.diglot.digests.DigestAlreadyExists;
import app.diglot.digests.DigestNavigation;
import app.diglot.library.InvalidPaper;
import app.diglot.shared.Slug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was understood of a post, paper by paper, and where it is to go. */
class ImportPreview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BlogImport blogImport;
    private final transient ReadPost read;
    private final TextField topic = new TextField(getTranslation("blog.import.topic"));
    private final DatePicker day = new DatePicker(getTranslation("blog.import.day"));
    private final Paragraph summary = new Paragraph();
    private final Button store = new Button("", click -> store());
    private final Div papers = new Div();

    ImportPreview(BlogImport blogImport, ReadPost read) {
        this.blogImport = blogImport;
        this.read = read;
        topic.setValue(slug(read.post().topic()));
        topic.setHelperText(getTranslation("blog.import.topic.help"));
        day.setValue(read.post().day());
        topic.addValueChangeListener(change -> plan());
        day.addValueChangeListener(change -> plan());
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div target = new Div(topic, day, store);
        target.addClassName("import-target");
        add(new H2(read.post().topic()), target, summary);
        warnings(this, read.warningsOfHead());
        add(papers);
        plan();
    }

    /** As far as a name can be an address: {@code Speech/TTS} becomes {@code speech-tts}. */
    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private Optional<ImportTarget> target(IfExists ifExists) {
        LocalDate chosen = day.getValue();
        return chosen == null
                ? Optional.empty()
                : Slug.parse(topic.getValue()).map(slug -> new ImportTarget(slug, chosen, ifExists));
    }

    private void plan() {
        Optional<ImportTarget> target = target(IfExists.REFUSE);
        topic.setInvalid(Slug.parse(topic.getValue()).isEmpty());
        topic.setErrorMessage(getTranslation("blog.import.topic.wrong"));
        papers.removeAll();
        store.setEnabled(target.isPresent());
        store.setText(getTranslation("blog.import.store"));
        target.map(known -> blogImport.plan(read.post(), known)).ifPresent(this::show);
    }

    private void show(ImportPlan plan) {
        boolean exists = plan.existing().isPresent();
        String kind = exists ? "exists" : "new";
        summary.setText(getTranslation(
                "blog.import.summary." + kind,
                read.post().entries().size(),
                plan.added(),
                read.warnings().size()));
        store.setText(
                exists ? getTranslation("blog.import.addNew", plan.added()) : getTranslation("blog.import.store"));
        store.setEnabled(plan.added() > 0);
        for (int i = 0; i < plan.papers().size(); i++) {
            papers.add(paper(i, plan.papers().get(i)));
        }
    }

    private Article paper(int index, ImportPlan.Fate fate) {
        PostEntry entry = read.post().entries().get(index);
        Span chip = new Span(getTranslation("blog.import.fate." + fate.name().toLowerCase(Locale.ROOT)));
        chip.addClassName("chip");
        Article paper = new Article(
                chip,
                new H3(entry.title().words()),
                words("import-authors", String.join(", ", entry.authors())),
                words("import-abstract", entry.summary().words()),
                words("import-comment", entry.comment()));
        paper.addClassNames("card", "import-paper");
        warnings(paper, read.warningsOf(index));
        return paper;
    }

    private static Paragraph words(String className, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        paragraph.setVisible(!words.isEmpty());
        return paragraph;
    }

    private void warnings(com.vaadin.flow.component.HasComponents place, List<Warning> warnings) {
        for (Warning warning : warnings) {
            place.add(words("import-warning", getTranslation(warning.messageKey(), warning.parameters())));
        }
    }

    /** A digest that came to be meanwhile is shown, and asked about, instead of being added to. */
    private void store() {
        Optional<ImportTarget> fresh = target(IfExists.REFUSE);
        boolean asked = fresh.map(
                        known -> blogImport.plan(read.post(), known).existing().isPresent())
                .orElse(false);
        boolean offered = store.getText().equals(getTranslation("blog.import.store"));
        if (asked && offered) {
            plan();
            return;
        }
        try {
            target(asked ? IfExists.ADD_NEW : IfExists.REFUSE)
                    .map(known -> blogImport.store(read.post(), known))
                    .ifPresent(stored -> UI.getCurrent().navigate(DigestNavigation.digest(stored.digest())));
        } catch (DigestAlreadyExists _) {
            plan();
        } catch (InvalidPaper invalid) {
            summary.setText(getTranslation("blog.import.invalid", String.valueOf(invalid.getMessage())));
        }
    }
}
