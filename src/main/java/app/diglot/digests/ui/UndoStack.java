package app.diglot.digests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a person did on this screen, the latest first, each taken back in turn. */
class UndoStack extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 30;

    /** Told apart by what it is, not by what it says. */
    private record Step(String deed, Runnable back) {}

    private final transient Deque<Step> steps = new ArrayDeque<>();
    private final NativeButton undo = new NativeButton();
    private final NativeDetails earlier = new NativeDetails();
    private final OrderedList list = new OrderedList();

    UndoStack() {
        addClassName("undo-stack");
        undo.addClassName("quiet-button");
        undo.addClickListener(click -> undo());
        earlier.setContent(list);
        add(undo, earlier);
        show();
    }

    /** Gives what takes back this very deed, as long as it stands in the stack. */
    Runnable did(String deed, Runnable back) {
        Step step = new Step(deed, back);
        steps.push(step);
        if (steps.size() > DEEPEST) {
            steps.removeLast();
        }
        show();
        return () -> takeBack(step);
    }

    void undo() {
        if (!steps.isEmpty()) {
            takeBack(steps.peek());
        }
    }

    private void takeBack(Step step) {
        if (steps.remove(step)) {
            show();
            step.back().run();
        }
    }

    private void show() {
        setVisible(!steps.isEmpty());
        if (steps.isEmpty()) {
            return;
        }
        undo.setText(getTranslation("digests.undo", steps.peek().deed()));
        earlier.setVisible(steps.size() > 1);
        earlier.setSummaryText(getTranslation("digests.undo.earlier", steps.size() - 1));
        list.removeAll();
        steps.stream().skip(1).forEach(step -> list.add(new ListItem(new Span(step.deed()))));
    }
}
