package app.diglot.translation.components;

import app.diglot.translation.checks.Finding;
import app.diglot.translation.checks.Fix;
import app.diglot.translation.checks.Severity;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What the checks say of a translation, each with what mends it, and a way to let it stand. */
class PairFindings extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** More are counted: a text with as many is to be written again, not mended. */
    private static final int SHOWN = 8;

    private static final int LONGEST_FIX = 40;

    private final transient Consumer<Finding> fix;
    private final transient Consumer<Finding> dismiss;
    private transient List<Finding> findings = List.of();

    PairFindings(Consumer<Finding> fix, Consumer<Finding> dismiss) {
        this.fix = fix;
        this.dismiss = dismiss;
        addClassName("pair-findings");
        getElement().setAttribute("aria-label", getTranslation("translation.findings"));
        setVisible(false);
    }

    void show(List<Finding> found) {
        if (found.equals(findings)) {
            return;
        }
        findings = List.copyOf(found);
        removeAll();
        findings.stream().limit(SHOWN).map(this::item).forEach(this::add);
        if (findings.size() > SHOWN) {
            add(new ListItem(getTranslation("translation.findings.more", findings.size() - SHOWN)));
        }
        setVisible(!findings.isEmpty());
    }

    Optional<Finding> firstToFix() {
        return findings.stream().filter(finding -> finding.fix() != null).findFirst();
    }

    Optional<Finding> first() {
        return findings.stream().findFirst();
    }

    private ListItem item(Finding finding) {
        Span message =
                new Span(getTranslation(finding.message(), finding.parameters().toArray()));
        message.addClassName("pair-finding-message");
        ListItem item = new ListItem(severity(finding.severity()), message);
        item.addClassName("pair-finding");
        item.getElement()
                .setAttribute("data-severity", finding.severity().name().toLowerCase(Locale.ROOT));
        Fix known = finding.fix();
        if (known != null) {
            NativeButton mend = button(label(known), "pair-finding-fix", () -> fix.accept(finding));
            mend.setTitle(getTranslation("translation.keys.fix"));
            item.add(mend);
        }
        NativeButton letStand = button(
                getTranslation("translation.findings.dismiss"), "pair-finding-dismiss", () -> dismiss.accept(finding));
        letStand.setTitle(getTranslation("translation.keys.dismiss"));
        item.add(letStand);
        return item;
    }

    private String label(Fix known) {
        String words = known.replacement();
        if (words.isEmpty()) {
            return getTranslation("translation.findings.remove");
        }
        if (words.isBlank()) {
            return getTranslation("translation.findings.space");
        }
        return getTranslation(
                "translation.findings.replace",
                words.length() <= LONGEST_FIX ? words : words.substring(0, LONGEST_FIX) + "…");
    }

    private Span severity(Severity severity) {
        Span mark = new Span();
        mark.addClassName("pair-finding-mark");
        mark.getElement().setAttribute("role", "img");
        mark.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("translation.severity." + severity.name().toLowerCase(Locale.ROOT)));
        return mark;
    }

    private static NativeButton button(String label, String className, Runnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassNames("quiet-button", className);
        return button;
    }
}
