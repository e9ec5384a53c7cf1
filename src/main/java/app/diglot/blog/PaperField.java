package app.diglot.blog;

import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.shared.TextKey;
import java.util.Optional;

/** The two texts of a paper that are translated and annotated. */
enum PaperField {
    TITLE {
        @Override
        TextKey key(PaperId paper) {
            return paper.title();
        }

        @Override
        String of(Paper paper) {
            return paper.title();
        }

        @Override
        String of(NewPaper paper) {
            return paper.title();
        }

        @Override
        Optional<PostText> translation(PostEntry entry) {
            return entry.titleTranslation();
        }
    },
    ABSTRACT {
        @Override
        TextKey key(PaperId paper) {
            return paper.abstractText();
        }

        @Override
        String of(Paper paper) {
            return paper.abstractText();
        }

        @Override
        String of(NewPaper paper) {
            return paper.abstractText();
        }

        @Override
        Optional<PostText> translation(PostEntry entry) {
            return entry.summaryTranslation();
        }
    };

    abstract TextKey key(PaperId paper);

    abstract String of(Paper paper);

    /** As the post has it. */
    abstract String of(NewPaper paper);

    abstract Optional<PostText> translation(PostEntry entry);
}
