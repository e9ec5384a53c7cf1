package app.diglot.blog.ui;

import app.diglot.blog.ImportPlan;
import app.diglot.blog.Passage;
import app.diglot.blog.PostEntry;
import app.diglot.blog.ReadPost;
import app.diglot.blog.Remark;
import app.diglot.library.Sighting;
import app.diglot.library.components.SightingLine;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The papers of a post as they would be stored, each with the line where it begins and what is odd about it. */
class ImportPapers extends Div {

    private static final long serialVersionUID = 1L;

    private record Row(ListItem item, Span fate, Div sighting, ImportMargin margin) {}

    private final transient ReadPost read;
    private final transient IntConsumer goTo;
    private final transient List<Row> rows = new ArrayList<>();

    /** @param goTo leads to a line of the text */
    ImportPapers(ReadPost read, Typesetter typesetter, IntConsumer goTo) {
        this.read = read;
        this.goTo = goTo;
        addClassName("import-papers");
        PaperSheet sheet = new PaperSheet(typesetter, getLocale());
        read.post().introduction().ifPresent(passage -> add(introduction(sheet, passage)));
        OrderedList list = new OrderedList();
        for (int place = 0; place < read.post().entries().size(); place++) {
            list.add(row(sheet, place));
        }
        add(list);
    }

    private static Div introduction(PaperSheet sheet, Passage passage) {
        Div introduction = new Div(sheet.passage(passage));
        introduction.addClassName("import-introduction");
        return introduction;
    }

    private ListItem row(PaperSheet sheet, int place) {
        PostEntry entry = read.post().entries().get(place);
        Span number = new Span(String.valueOf(place + 1));
        number.addClassName("import-number");
        Span line = new Span(getTranslation(
                "blog.import.line", String.valueOf(read.entryLines().get(place))));
        line.addClassName("import-line");
        Span fate = new Span();
        fate.addClassName("chip");
        Div gutter = new Div(number, line);
        gutter.addClassName("import-gutter");
        ImportMargin margin = new ImportMargin(goTo, getTranslation("blog.import.correct"));
        Div words = new Div();
        Div sighting = new Div();
        words.add(sheet.paper(entry, fate));
        words.add(sighting);
        words.addClassName("import-words");
        ListItem item = new ListItem(gutter, words, margin);
        item.addClassName("import-paper");
        rows.add(new Row(item, fate, sighting, margin));
        return item;
    }

    /** @param sightings what is known of the papers, in the post's order */
    void show(List<Sighting> sightings) {
        for (int place = 0; place < rows.size(); place++) {
            Div sighting = rows.get(place).sighting();
            sighting.removeAll();
            sighting.add(new SightingLine(sightings.get(place)));
        }
    }

    /** @param plan none where the post has no destination yet */
    void show(Optional<ImportPlan> plan) {
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            int entry = place;
            Optional<ImportPlan.Fate> fate = plan.map(known -> known.papers().get(entry));
            row.fate().setVisible(fate.isPresent());
            fate.ifPresent(known -> {
                row.fate().setText(getTranslation("blog.import.fate." + word(known)));
                row.fate().setClassName("accent", known == ImportPlan.Fate.NEW);
                row.fate().setClassName("warn", known == ImportPlan.Fate.TWICE);
                row.item().setClassName("left-out", !known.isAdded());
            });
            List<Remark> remarks = plan.map(known -> known.remarksOn(entry)).orElse(List.of());
            row.margin().show(read.warningsOf(place), remarks);
        }
    }

    private static String word(ImportPlan.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
