package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Papers for a digest: from the library, from arXiv by their ids, pasted or from files, by hand. Stays open, so that several can be added. */
class AddPapersDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient List<EntryId> added = new ArrayList<>();

    AddPapersDialog(AddPapers papers, DigestId digest, Consumer<List<EntryId>> whenAdded) {
        setHeaderTitle(getTranslation("digests.add"));
        addClassNames("form-dialog", "add-papers");
        TabSheet ways = new TabSheet();
        LibraryTab library = new LibraryTab(papers, digest, added::add);
        ways.add(getTranslation("digests.add.library"), library);
        IdsTab ids = new IdsTab(papers, digest, added::addAll);
        Tab byIds = ways.add(getTranslation("digests.add.ids"), ids);
        ways.add(getTranslation("digests.add.bring"), new BringTab(papers, digest, added::addAll, text -> {
            ways.setSelectedTab(byIds);
            ids.fetch(text);
        }));
        ways.add(getTranslation("digests.add.hand"), new HandTab(papers, digest, added::addAll));
        add(ways);
        getFooter().add(new Button(getTranslation("digests.done"), click -> close()));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                library.focus();
            } else {
                whenAdded.accept(List.copyOf(added));
            }
        });
    }
}
