package app.diglot.digests.ui;

import app.diglot.library.ArxivIdTaken;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.library.PaperChangedMeanwhile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Corrects what is known of a paper, or gives it the arXiv id that it came without. */
class CorrectPaperDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient AddPapers papers;
    private final transient Paper paper;
    private final transient Runnable whenCorrected;
    private final PaperForm form = new PaperForm();
    private final Paragraph problem = new Paragraph();

    CorrectPaperDialog(AddPapers papers, Paper paper, Runnable whenCorrected) {
        this.papers = papers;
        this.paper = paper;
        this.whenCorrected = whenCorrected;
        setHeaderTitle(getTranslation("digests.correct"));
        addClassName("form-dialog");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.show(paper);
        add(new Paragraph(getTranslation("digests.correct.hint")), form, problem);
        Button save =
                new Button(getTranslation("digests.save"), click -> form.read().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("digests.cancel"), click -> close()), save);
    }

    private void save(NewPaper corrected) {
        try {
            papers.correct(paper, corrected);
            close();
            whenCorrected.run();
        } catch (ArxivIdTaken e) {
            form.refuseArxivId(getTranslation("digests.paper.arxiv.taken", papers.title(e.holder())));
        } catch (PaperChangedMeanwhile e) {
            problem.setText(getTranslation("digests.paper.changed"));
            problem.setVisible(true);
        }
    }
}
