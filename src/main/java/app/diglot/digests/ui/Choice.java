package app.diglot.digests.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The browser's own select: light enough to stand in each of seventy rows. */
@Tag("select")
class Choice<T> extends HtmlComponent {

    private static final long serialVersionUID = 1L;
    private static final String PICKED = "event.target.value";

    private final transient List<T> options;
    private final transient Consumer<T> whenPicked;

    /**
     * @param label what a screen reader calls it
     * @param whenPicked called when a person picks another option, not on {@link #setValue}
     */
    Choice(String label, List<T> options, Function<? super T, String> wording, Consumer<T> whenPicked) {
        this.options = List.copyOf(options);
        this.whenPicked = whenPicked;
        addClassName("choice");
        getElement().setAttribute("aria-label", label);
        for (int i = 0; i < this.options.size(); i++) {
            Element option = new Element("option");
            option.setAttribute("value", Integer.toString(i));
            option.setText(wording.apply(this.options.get(i)));
            getElement().appendChild(option);
        }
        getElement().addEventListener("change", this::picked).addEventData(PICKED);
    }

    final void setValue(T value) {
        int chosen = options.indexOf(value);
        for (int i = 0; i < options.size(); i++) {
            getElement().getChild(i).setProperty("selected", i == chosen);
        }
    }

    void pick(T value) {
        setValue(value);
        whenPicked.accept(value);
    }

    void setReadOnly(boolean readOnly) {
        getElement().setEnabled(!readOnly);
    }

    private void picked(DomEvent event) {
        int index = Integer.parseInt(event.getEventData().get(PICKED).asString());
        if (index >= 0 && index < options.size()) {
            pick(options.get(index));
        }
    }
}
