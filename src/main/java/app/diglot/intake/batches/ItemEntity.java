package app.diglot.intake.batches;

import app.diglot.library.PaperId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announced paper in a batch. */
@Entity
@Table(name = "intake_item")
@IdClass(ItemEntity.Key.class)
class ItemEntity {

    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_DETAIL = 400;

    /** A paper is announced once a day. */
    record Key(LocalDate day, String base) {}

    @Id
    @Column(name = "listing_day")
    private LocalDate day;

    @Id
    @Column(name = "arxiv_base")
    private String base;

    @Column(name = "arxiv_version")
    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ItemKind kind;

    @Column(name = "paper_id")
    private @Nullable UUID paperId;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private @Nullable Refusal reason;

    @Column(name = "detail")
    private @Nullable String detail;

    @Column(name = "mailed")
    private boolean mailed;

    @SuppressWarnings("NullAway.Init")
    protected ItemEntity() {}

    ItemEntity(
            LocalDate day,
            String base,
            @Nullable Integer number,
            ItemKind kind,
            String title,
            @Nullable PaperId paper) {
        this.day = day;
        this.base = base;
        this.number = number;
        this.kind = kind;
        this.title = title;
        this.paperId = paper == null ? null : paper.id();
    }

    static ItemEntity refused(LocalDate day, String place, String title, Refusal reason, String detail) {
        ItemEntity item = new ItemEntity(day, shortened(place, LONGEST_PLACE), null, ItemKind.REFUSED, title, null);
        item.reason = reason;
        item.detail = shortened(detail, LONGEST_DETAIL);
        return item;
    }

    /** What a feed says of a paper that was stored before the feed came. */
    void announcedAs(ItemKind told) {
        if (kind == ItemKind.NEW || kind == ItemKind.CROSS_LISTED || kind == ItemKind.REPLACED) {
            kind = told;
        }
    }

    /** A mail announces it, which is arXiv's word too, of whatever categories. */
    void mailedAs(ItemKind told) {
        announcedAs(told);
        mailed = true;
    }

    boolean isMailed() {
        return mailed;
    }

    String base() {
        return base;
    }

    ItemKind kind() {
        return kind;
    }

    @Nullable
    PaperId paper() {
        return paperId == null ? null : new PaperId(paperId);
    }

    BatchItem toItem() {
        return new BatchItem(base, number == null ? base : base + "v" + number, kind, title, paper(), reason, detail);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
