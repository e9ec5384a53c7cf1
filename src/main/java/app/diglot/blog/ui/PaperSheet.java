package app.diglot.blog.ui;

import app.diglot.blog.Passage;
import app.diglot.blog.PostEntry;
import app.diglot.blog.PostText;
import app.diglot.shared.Html;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A post's words, typeset. */
final class PaperSheet {

    private final Typesetter typesetter;
    private final Locale locale;

    PaperSheet(Typesetter typesetter, Locale locale) {
        this.typesetter = typesetter;
        this.locale = locale;
    }

    /** @param chip stands at the end of the title */
    List<Component> paper(PostEntry entry, Span chip) {
        List<Component> words = new ArrayList<>();
        words.add(new H3(Typeset.inline(typesetter.text(entry.title().words())), chip));
        entry.titleTranslation()
                .flatMap(text -> translation(text, typesetter.text(text.words())))
                .ifPresent(words::add);
        line("import-authors", String.join(", ", entry.authors())).ifPresent(words::add);
        if (!entry.summary().words().isEmpty()) {
            words.add(Typeset.block(typesetter.text(entry.summary().words())));
        }
        entry.summaryTranslation()
                .flatMap(text -> translation(text, typesetter.text(text.words())))
                .ifPresent(words::add);
        line("import-about", about(entry)).ifPresent(words::add);
        entry.passages().forEach(passage -> words.add(passage(passage)));
        return words;
    }

    private static String about(PostEntry entry) {
        String id = entry.arxivId().map(known -> "arXiv:" + known).orElse("");
        return id.isEmpty() || entry.comment().isEmpty() ? id + entry.comment() : id + " · " + entry.comment();
    }

    /** What the editors had said. */
    Div passage(Passage passage) {
        Span kind = new Span(say("blog.import.passage." + passage.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("import-passage-kind");
        Div words = new Div(kind);
        words.addClassName("import-passage");
        line("import-quote", passage.quote()).ifPresent(words::add);
        words.add(Typeset.block(typesetter.markdown(passage.text().words())));
        passage.translation()
                .flatMap(text -> translation(text, typesetter.markdown(text.words())))
                .ifPresent(words::add);
        return words;
    }

    /** Nothing where the translation is still to come. */
    private Optional<Component> translation(PostText text, Html html) {
        if (text.words().isEmpty()) {
            return Optional.empty();
        }
        Div translation = Typeset.block(html);
        Div framed = new Div(translation);
        framed.addClassName("import-translation");
        if (text.standing() instanceof PostText.Machine(String engine)) {
            Span machine = new Span(say("blog.import.machine", engine));
            machine.addClassNames("chip", "machine");
            framed.add(machine);
        }
        return Optional.of(framed);
    }

    private static Optional<Component> line(String className, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph(words);
        line.addClassName(className);
        return Optional.of(line);
    }

    private String say(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, locale, parameters);
    }
}
