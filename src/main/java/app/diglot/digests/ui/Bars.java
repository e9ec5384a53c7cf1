package app.diglot.digests.ui;

import app.diglot.digests.WorkProgress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** "Translated 5/7, reviewed 3/7", as text with a small bar each. */
class Bars extends Div {

    private static final long serialVersionUID = 1L;

    Bars(WorkProgress progress) {
        addClassName("bars");
        show(progress);
    }

    final void show(WorkProgress progress) {
        removeAll();
        add(
                bar("digests.translated", progress.translated(), progress.entries()),
                bar("digests.reviewed", progress.reviewed(), progress.entries()));
    }

    private Span bar(String messageKey, int done, int of) {
        String words = getTranslation(messageKey, done, of);
        Element element = new Element("progress");
        element.setAttribute("max", Integer.toString(Math.max(of, 1)));
        element.setAttribute("value", Integer.toString(done));
        element.setAttribute("aria-label", words);
        Span bar = new Span();
        bar.addClassName("progress");
        bar.setClassName("done", of > 0 && done == of);
        bar.getElement().appendChild(element);
        bar.add(new Span(words));
        return bar;
    }
}
