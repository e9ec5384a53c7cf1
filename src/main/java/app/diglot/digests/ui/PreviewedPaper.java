package app.diglot.digests.ui;

import app.diglot.intake.sources.SourceProblem;
import app.diglot.library.NewPaper;
import java.util.List;
import java.util.Locale;

/** A paper that somebody brought, before it is stored, and whether it is to be. */
final class PreviewedPaper {

    /** What Diglot knows of the paper. */
    enum Fate {
        NEW,
        /** The library has it. */
        KNOWN,
        /** It stands in the digest. */
        HERE,
        /** It was brought before in the same go. */
        TWICE;

        boolean isWanted() {
            return this == NEW || this == KNOWN;
        }
    }

    private final NewPaper paper;
    private final List<SourceProblem> problems;
    private final Fate known;
    private boolean isTwice;
    private boolean isChosen;

    PreviewedPaper(NewPaper paper, List<SourceProblem> problems, Fate known) {
        this.paper = paper;
        this.problems = List.copyOf(problems);
        this.known = known;
        this.isChosen = known.isWanted();
    }

    NewPaper paper() {
        return paper;
    }

    List<SourceProblem> problems() {
        return problems;
    }

    Fate fate() {
        return isTwice ? Fate.TWICE : known;
    }

    boolean isChosen() {
        return isChosen;
    }

    void choose(boolean wanted) {
        isChosen = wanted;
    }

    /** Says whether one like it stands before it; what somebody chose stays chosen. */
    void comesTwice(boolean twice) {
        if (twice != isTwice) {
            isTwice = twice;
            isChosen = fate().isWanted();
        }
    }

    /** What makes two of them the same paper. */
    String identity() {
        if (paper.arxivId() != null) {
            return paper.arxivId().base();
        }
        String doi = paper.particulars().doi();
        return (doi == null ? paper.title() : doi).toLowerCase(Locale.ROOT);
    }
}
