package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import app.diglot.intake.BroughtPapers;
import app.diglot.library.NewPaper;
import app.diglot.shell.components.Behind;
import app.diglot.shell.components.PasteOrDrop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Papers that are pasted or come in files, of any format. Its user wants to see at once which papers were understood, which are
 * here already and what went wrong where, and to store the rest with one click.
 */
class BringTab extends Div {

    private static final long serialVersionUID = 1L;

    /** More than a digest holds, and not so many that storing them takes long. */
    static final int MOST_PAPERS = 500;

    private static final int MOST_SOURCES = 10;
    private static final int MOST_BYTES = 2 * BroughtPapers.MOST_BYTES;

    private final transient AddPapers papers;
    private final transient DigestId digest;
    private final transient Consumer<List<EntryId>> whenAdded;
    private final transient BroughtSource.Actions actions;
    private final PasteOrDrop place;
    private final Div sources = new Div();
    private final PaperPreview preview;
    private final Button add = new Button();
    private final Paragraph said = new Paragraph();
    private boolean storing;
    private boolean tooMany;

    /** @param fetch gets a text that holds arXiv ids and no papers */
    BringTab(AddPapers papers, DigestId digest, Consumer<List<EntryId>> whenAdded, Consumer<String> fetch) {
        this.papers = papers;
        this.digest = digest;
        this.whenAdded = whenAdded;
        this.place = new PasteOrDrop(words(), BroughtPapers.MOST_BYTES, this::bring, this::refuse);
        this.actions = new BroughtSource.Actions(this::refresh, this::dismiss, fetch);
        this.preview = new PaperPreview(papers.typesetter(), this::offer);
        addClassNames("add-tab", "bring-tab");
        sources.addClassName("brought-sources");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> store());
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(add, said);
        bar.addClassName("bring-bar");
        add(place, sources, bar, preview);
        offer();
    }

    private PasteOrDrop.Words words() {
        return new PasteOrDrop.Words(
                getTranslation("digests.bring.drop"),
                getTranslation("digests.bring.kinds", BroughtPapers.MOST_BYTES >> 20),
                getTranslation("digests.bring.choose"),
                getTranslation("digests.bring.paste"),
                "@article{…}   TY  - JOUR   [{\"title\": …}]   <feed …>");
    }

    /** What is pasted takes the place of what was pasted before, and so does a file of the same name. */
    private void bring(String name, byte[] bytes) {
        say("");
        brought().stream().filter(source -> source.name().equals(name)).forEach(sources::remove);
        Optional<String> refusal = refusal(name, bytes);
        if (refusal.isEmpty() && bytes.length > 0) {
            sources.add(new BroughtSource(name, bytes, papers, digest, actions));
        }
        refresh();
        refusal.ifPresent(this::say);
    }

    private Optional<String> refusal(String name, byte[] bytes) {
        if (bytes.length > BroughtPapers.MOST_BYTES) {
            return Optional.of(getTranslation("digests.bring.tooLarge", name, BroughtPapers.MOST_BYTES >> 20));
        }
        int size = brought().stream().mapToInt(BroughtSource::size).sum();
        return brought().size() == MOST_SOURCES || size + bytes.length > MOST_BYTES
                ? Optional.of(getTranslation("digests.bring.tooMany", MOST_SOURCES, MOST_BYTES >> 20))
                : Optional.empty();
    }

    private void refuse(String name) {
        say(getTranslation("digests.bring.tooLarge", name, BroughtPapers.MOST_BYTES >> 20));
    }

    private void say(String words) {
        said.setText(words);
    }

    private void dismiss(BroughtSource source) {
        sources.remove(source);
        if (source.name().isEmpty()) {
            place.clear();
        }
        refresh();
    }

    private List<BroughtSource> brought() {
        return sources.getChildren().map(BroughtSource.class::cast).toList();
    }

    private void refresh() {
        preview.show(
                brought().stream().flatMap(source -> source.found().stream()).toList());
        place.setCompact(!brought().isEmpty());
    }

    private void offer() {
        int chosen = preview.chosen().size();
        boolean isReading = brought().stream().anyMatch(BroughtSource::isReading);
        add.setText(getTranslation(storing ? "digests.bring.adding" : "digests.bring.add", chosen));
        add.setEnabled(chosen > 0 && chosen <= MOST_PAPERS && !storing && !isReading);
        boolean areTooMany = chosen > MOST_PAPERS;
        if (areTooMany != tooMany) {
            tooMany = areTooMany;
            say(areTooMany ? getTranslation("digests.bring.most", MOST_PAPERS) : "");
        }
    }

    private void store() {
        List<NewPaper> chosen = preview.chosen();
        storing = true;
        offer();
        Behind.start(
                "store-papers",
                screen -> {
                    List<EntryId> added = papers.addAll(digest, chosen);
                    screen.show(() -> stored(added, chosen.size()));
                },
                this::notStored);
    }

    private void notStored() {
        storing = false;
        offer();
        say(getTranslation("digests.bring.notStored"));
    }

    private void stored(List<EntryId> added, int wanted) {
        storing = false;
        whenAdded.accept(added);
        place.clear();
        sources.removeAll();
        refresh();
        say(getTranslation("digests.add.stored", added.size(), wanted - added.size()));
    }
}
