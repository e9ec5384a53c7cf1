package app.diglot.digests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something goes for good. */
final class Confirmation {

    private Confirmation() {}

    static void ask(String deed, String consequence, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(deed);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("digests.cancel"));
        dialog.setConfirmText(deed);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> action.run());
        dialog.open();
    }
}
