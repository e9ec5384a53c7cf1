package app.diglot.digests.ui;

import app.diglot.digests.DigestNavigation;
import app.diglot.digests.ReplacedPapers;
import app.diglot.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Above the digests: in which of them, whatever the list shows, papers were replaced and somebody has to decide. */
class ReplacedNotice extends Div {

    private static final long serialVersionUID = 1L;

    ReplacedNotice() {
        addClassName("replaced-notice");
        setVisible(false);
    }

    void show(List<ReplacedPapers> digests) {
        removeAll();
        setVisible(!digests.isEmpty());
        if (digests.isEmpty()) {
            return;
        }
        int papers = digests.stream().mapToInt(ReplacedPapers::papers).sum();
        int mine = digests.stream().mapToInt(ReplacedPapers::mine).sum();
        Span said = new Span(getTranslation("digests.replaced.notice", papers, mine));
        UnorderedList list = new UnorderedList();
        digests.forEach(digest -> list.add(line(digest)));
        NativeDetails details = new NativeDetails(said, list);
        add(details);
    }

    private ListItem line(ReplacedPapers digest) {
        ScreenLink link = new ScreenLink(
                DigestNavigation.digest(digest.digest()),
                new Span(getTranslation(
                        "digests.replaced.digest",
                        digest.topic().name().in(Language.of(getLocale())),
                        digest.day().toString())));
        return new ListItem(link, new Span(getTranslation("digests.replaced.count", digest.papers(), digest.mine())));
    }
}
