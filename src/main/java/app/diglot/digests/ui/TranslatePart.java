package app.diglot.digests.ui;

import app.diglot.shared.TextKey;
import app.diglot.translation.components.PairRow;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The texts of one paper, each beside its translation. */
class TranslatePart extends Article {

    private static final long serialVersionUID = 1L;

    private transient List<PairRow> rows;

    private final PartHead head;

    TranslatePart(PartHead head, List<PairRow> rows) {
        this.head = head;
        this.rows = rows;
        addClassName("translate-part");
        add(head);
        rows.forEach(this::add);
    }

    Optional<PairRow> row(TextKey key) {
        return rows.stream()
                .filter(row -> row.pair().source().key().equals(key))
                .findFirst();
    }

    List<PairRow> rows() {
        return rows;
    }

    PartHead head() {
        return head;
    }

    /** Shows these rows, in their order; those that stay are not touched. */
    void show(List<PairRow> wanted) {
        rows.stream().filter(row -> !wanted.contains(row)).forEach(TranslatePart::leave);
        int place = 1; // after the head
        for (PairRow row : wanted) {
            if (!rows.contains(row)) {
                addComponentAtIndex(place, row);
            }
            place = indexOf(row) + 1;
        }
        rows = wanted;
    }

    /** Goes out of sight at once, and off the screen when all that was typed in it has been sent. */
    void leave() {
        getElement().setAttribute("hidden", true);
        AtomicInteger unsettled = new AtomicInteger(rows.size());
        rows.forEach(row -> row.whenSettled(() -> {
            if (unsettled.decrementAndGet() == 0) {
                removeFromParent();
            }
        }));
    }

    private static void leave(PairRow row) {
        row.getElement().setAttribute("hidden", true);
        row.whenSettled(() -> row.getElement().removeFromParent());
    }
}
