package app.diglot.blog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** Says why something that was brought cannot be read, and what to do. */
class ImportNotice extends Section implements Incoming {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Div tools = new Div();

    ImportNotice(String name, String words, Consumer<Component> dismiss) {
        this.name = name;
        addClassNames("card", "import-notice");
        getElement().setAttribute("role", "alert");
        tools.addClassName("import-tools");
        tools.add(new Button(getTranslation("blog.import.dismiss"), click -> dismiss.accept(this)));
        add(new H2(name.isEmpty() ? getTranslation("blog.import.pasted") : name), new Paragraph(words), tools);
    }

    void offer(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeName("primary");
        tools.addComponentAsFirst(button);
    }

    @Override
    public String name() {
        return name;
    }
}
