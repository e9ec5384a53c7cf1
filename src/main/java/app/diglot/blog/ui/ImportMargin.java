package app.diglot.blog.ui;

import app.diglot.blog.Remark;
import app.diglot.blog.Warning;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;

/** What is odd about a post or a paper, beside it. */
class ImportMargin extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final IntConsumer goTo;
    private final String label;

    /** Where there is no text to go to. */
    ImportMargin() {
        this(line -> {}, "");
    }

    /**
     * @param goTo leads to a line of the text
     * @param label of the button that does; without one there is none
     */
    ImportMargin(IntConsumer goTo, String label) {
        this.goTo = goTo;
        this.label = label;
        addClassName("import-margin");
    }

    void show(List<Warning> warnings, List<Remark> remarks) {
        removeAll();
        warnings.forEach(this::warning);
        remarks.forEach(remark -> item("import-remark", getTranslation(remark.messageKey(), remark.parameters())));
        setVisible(getComponentCount() > 0);
    }

    private void warning(Warning warning) {
        ListItem item = item("import-warning", getTranslation(warning.messageKey(), warning.parameters()));
        if (!label.isEmpty()) {
            NativeButton button = new NativeButton(label, click -> goTo.accept(warning.line()));
            button.addClassName("import-go");
            item.add(button);
        }
    }

    private ListItem item(String className, String words) {
        ListItem item = new ListItem(new Span(words));
        item.addClassName(className);
        add(item);
        return item;
    }
}
