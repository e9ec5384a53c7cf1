package app.diglot.intake.components;

import app.diglot.intake.sources.ProblemPlace;
import app.diglot.intake.sources.SourceProblem;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What could not be read, where, and what to do. */
@CssImport("./styles/bringing.css")
public class ProblemList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 40;

    public ProblemList() {
        addClassName("source-problems");
        setVisible(false);
    }

    public void show(List<SourceProblem> problems) {
        removeAll();
        problems.stream().limit(MOST_SHOWN).forEach(this::row);
        if (problems.size() > MOST_SHOWN) {
            add(new ListItem(getTranslation("intake.problem.more", problems.size() - MOST_SHOWN)));
        }
        setVisible(!problems.isEmpty());
    }

    private void row(SourceProblem problem) {
        ProblemPlace place = problem.where();
        ListItem row = new ListItem(getTranslation(
                problem.messageKey(),
                getTranslation(place.messageKey(), place.parameters().toArray()),
                problem.detail()));
        row.addClassName(problem.kind().isError() ? "error" : "warning");
        add(row);
    }
}
