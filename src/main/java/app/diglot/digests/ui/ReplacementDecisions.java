package app.diglot.digests.ui;

import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.digests.EntryPin;
import app.diglot.shell.components.UndoNotice;
import com.vaadin.flow.component.UI;

/** What becomes of a replaced paper, decided on a screen without a stack of deeds: each can be taken back from its notice. */
class ReplacementDecisions implements ReplacementNotice.Actions {

    private final Digests digests;
    private final Runnable refresh;

    ReplacementDecisions(Digests digests, Runnable refresh) {
        this.digests = digests;
        this.refresh = refresh;
    }

    @Override
    public void takeOver(Entry entry, int version) {
        decided(entry, digests.takeOver(entry.id(), version), "digests.did.takeOver", version);
    }

    @Override
    public void keep(Entry entry, int version) {
        decided(entry, digests.keep(entry.id(), version), "digests.did.keep", version);
    }

    private void decided(Entry entry, EntryPin before, String messageKey, int version) {
        refresh.run();
        String deed = UI.getCurrent()
                .getTranslation(messageKey, version, entry.paper().title());
        new UndoNotice(deed, () -> {
                    digests.putBack(entry.id(), before);
                    refresh.run();
                })
                .open();
    }
}
