package app.diglot.shared;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one place where HTML is made of texts. All that it is given is taken for hostile; what it gives back holds neither script
 * nor style, links to http, https and mailto alone, and is well-formed.
 */
@Component
public class Typesetter {

    private final FormulaTypesetter formulas;
    private final MarkdownTypesetter markdown;

    public Typesetter(FormulaTypesetter formulas) {
        this.formulas = formulas;
        this.markdown = new MarkdownTypesetter(formulas);
    }

    /** A title or an abstract: plain text with formulas in TeX's delimiters and a little TeX. Inline HTML. */
    public Html text(String plain) {
        return text(plain, List.of());
    }

    /** The same with stretches marked. A formula that a mark cuts through is marked whole; stretches may overlap. */
    public Html text(String plain, List<Marked> marks) {
        return new Html(Marking.html(TexText.read(plain, formulas), marks));
    }

    /**
     * The same, where each piece also says where in the plain text it came from, so that a selection can be found again there:
     * {@code <span data-start="12" data-end="19">}, in UTF-16 code units. What is shown in another length than it was written,
     * such as a formula, counts as a whole.
     */
    public Html located(String plain, List<Marked> marks) {
        return new Html(Marking.located(TexText.read(plain, formulas), marks));
    }

    /** What the team writes: CommonMark with formulas, without raw HTML and without images. Block HTML. */
    public Html markdown(String written) {
        return new Html(markdown.html(written));
    }

    /** The same, each block (paragraph, list, heading) on its own. */
    public List<Html> markdownBlocks(String written) {
        return markdown.blocks(written).stream().map(Html::new).toList();
    }

    /** Characters as they are, with nothing read into them: a name, a label. */
    public Html plain(String words) {
        return new Html(Escaping.html(words));
    }
}
