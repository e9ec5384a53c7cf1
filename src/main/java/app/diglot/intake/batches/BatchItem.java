package app.diglot.intake.batches;

import app.diglot.library.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * One announced paper.
 *
 * @param place where the item stands among those of its day: the id without version
 * @param id arXiv's, with the version announced; of a paper without a usable id, where it stood
 * @param paper null where it was refused
 * @param reason why it was refused
 * @param detail what stood there, for the eye
 */
public record BatchItem(
        String place,
        String id,
        ItemKind kind,
        String title,
        @Nullable PaperId paper,
        @Nullable Refusal reason,
        @Nullable String detail) {}
