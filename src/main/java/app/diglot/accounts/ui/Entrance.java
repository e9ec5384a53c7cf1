package app.diglot.accounts.ui;

import app.diglot.shared.Language;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The page before the desk: what this is beside what there is to do. */
@CssImport("./styles/accounts.css")
class Entrance extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Entrance(Component... todo) {
        getContent().addClassName("entrance");
        var work = new Main(todo);
        work.addClassName("entrance-work");
        getContent().add(welcome(), work);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI()
                .getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        Language.of(attached.getUI().getLocale()).tag());
    }

    private Section welcome() {
        var brand = new Span("Diglot");
        brand.addClassName("entrance-brand");
        var welcome = new Section(brand, line(Language.ENGLISH), line(Language.CHINESE));
        welcome.addClassName("entrance-welcome");
        return welcome;
    }

    /** The same sentence in both languages, as on every page that the desk makes. */
    private Paragraph line(Language language) {
        var line = new Paragraph(getTranslation(language.locale(), "accounts.entrance.line"));
        line.getElement().setAttribute("lang", language.tag());
        line.addClassName("entrance-line");
        return line;
    }
}
