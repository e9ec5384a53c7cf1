package app.diglot.digests.ui;

import app.diglot.digests.Corrections;
import app.diglot.shared.TextKey;
import app.diglot.shell.components.AutosaveText;
import app.diglot.translation.components.PairRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One text with its translation, to be changed, and the step that brings the change before readers. */
class CorrectionPart extends Div {

    private static final long serialVersionUID = 1L;

    /** The field in which the source is written, and whether two versions of it wait for a choice. */
    record SourceField(AutosaveText field, BooleanSupplier inConflict) {}

    private final PairRow row;
    private final transient Optional<SourceField> source;
    private final CorrectionBar bar;

    CorrectionPart(PairRow row, Optional<SourceField> source, Consumer<CorrectionPart> publish) {
        this.row = row;
        this.source = source;
        this.bar = new CorrectionBar(() -> publish.accept(this));
        addClassName("correction-part");
        add(row, bar);
    }

    TextKey key() {
        return row.pair().source().key();
    }

    PairRow row() {
        return row;
    }

    CorrectionBar bar() {
        return bar;
    }

    void show(Optional<Corrections.Pending> pending, boolean earlier) {
        pending.ifPresentOrElse(text -> bar.show(text, earlier), bar::hide);
    }

    boolean isInConflict() {
        return row.isInConflict()
                || source.filter(field -> field.inConflict().getAsBoolean()).isPresent();
    }

    /** Does something when all that was typed here has been sent. */
    void whenSettled(Command action) {
        row.whenSettled(() -> source.ifPresentOrElse(field -> field.field().whenSettled(action), action::execute));
    }
}
