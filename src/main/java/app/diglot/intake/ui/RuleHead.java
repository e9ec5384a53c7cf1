package app.diglot.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** The way back, which topic it is, the keys. */
class RuleHead extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();

    RuleHead(String back, Runnable showKeys) {
        addClassName("screen-head");
        RouterLink link = new RouterLink();
        link.getElement().setAttribute("href", back);
        link.setText(getTranslation("intake.rule.back"));
        link.addClassName("screen-back");
        NativeButton help = new NativeButton("?", click -> showKeys.run());
        help.addClassName("icon-button");
        help.setAriaLabel(getTranslation("shell.keys.help"));
        Div tools = new Div(help);
        tools.addClassName("screen-head-tools");
        Paragraph lead = new Paragraph(getTranslation("intake.rule.lead"));
        lead.addClassName("screen-head-lead");
        add(link, title, tools, lead);
    }

    void show(String topic) {
        title.setText(getTranslation("intake.rule.title", topic));
    }
}
