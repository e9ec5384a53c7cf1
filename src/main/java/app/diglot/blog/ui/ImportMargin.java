package app.diglot.blog.ui;

import app.diglot.blog.Remark;
import app.diglot.blog.Warning;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is odd about a post or a paper, beside it. */
class ImportMargin extends UnorderedList {

    private static final long serialVersionUID = 1L;

    ImportMargin() {
        addClassName("import-margin");
    }

    void show(List<Warning> warnings, List<Remark> remarks) {
        removeAll();
        warnings.forEach(warning -> item("import-warning", getTranslation(warning.messageKey(), warning.parameters())));
        remarks.forEach(remark -> item("import-remark", getTranslation(remark.messageKey(), remark.parameters())));
        setVisible(getComponentCount() > 0);
    }

    private void item(String className, String words) {
        ListItem item = new ListItem(words);
        item.addClassName(className);
        add(item);
    }
}
