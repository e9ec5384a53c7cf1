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

    private final transient Consumer<Finding> dismiss;
    private transient List<Finding> findings = List.of();
    private String words = "";

    PairFindings(Consumer<Finding> dismiss) {
        this.dismiss = dismiss;
        addClassName("pair-findings");
        getElement().setAttribute("aria-label", getTranslation("translation.findings"));
        setVisible(false);
    }

    /** @param content the words that the findings are about */
    void show(List<Finding> found, String content) {
        if (found.equals(findings) && content.equals(words)) {
            return;
        }
        findings = List.copyOf(found);
        words = content;
        removeAll();
        findings.stream().limit(SHOWN).map(this::item).forEach(this::add);
        if (findings.size() > SHOWN) {
            add(new ListItem(getTranslation("translation.findings.more", findings.size() - SHOWN)));
        }
        setVisible(!findings.isEmpty());
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
            item.add(mend(known));
        }
        NativeButton letStand =
                new NativeButton(getTranslation("translation.findings.dismiss"), click -> dismiss.accept(finding));
        letStand.addClassNames("quiet-button", "pair-finding-dismiss");
        letStand.getElement().setAttribute("data-online", true);
        letStand.setTitle(getTranslation("translation.keys.dismiss"));
        item.add(letStand);
        return item;
    }

    /** The browser mends it, if the words still stand there. */
    private NativeButton mend(Fix known) {
        NativeButton mend = new NativeButton(label(known));
        mend.addClassNames("quiet-button", "pair-finding-fix");
        mend.setTitle(getTranslation("translation.keys.fix"));
        mend.getElement()
                .setAttribute("data-start", String.valueOf(known.place().start()));
        mend.getElement()
                .setAttribute(
                        "data-standing",
                        words.substring(known.place().start(), known.place().end()));
        mend.getElement().setAttribute("data-replacement", known.replacement());
        return mend;
    }

    private String label(Fix known) {
        String replacement = known.replacement();
        if (replacement.isEmpty()) {
            return getTranslation("translation.findings.remove");
        }
        if (replacement.isBlank()) {
            return getTranslation("translation.findings.space");
        }
        return getTranslation(
                "translation.findings.replace",
                replacement.length() <= LONGEST_FIX ? replacement : replacement.substring(0, LONGEST_FIX) + "…");
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
}
