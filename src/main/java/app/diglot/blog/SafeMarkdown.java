package app.diglot.blog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The editors' Markdown as it may stand in a post: HTML becomes words, scripts behind links go, headings stay below those of
 * the papers, formulas pass the blog's renderer unharmed. Writing what was read changes nothing more.
 */
final class SafeMarkdown {

    /** The title of a paper has 2. */
    private static final int HIGHEST_HEADING = 3;

    /** Code is passed over: a shell's {@code $HOME} is no formula. */
    private static final Pattern FORMULA_OR_CODE = Pattern.compile(
            "(?<formula>\\$\\$[^$`]+\\$\\$|\\$[^$`\\n]+\\$)|(?<!`)(?<ticks>`+)(?!`).*?(?<!`)\\k<ticks>(?!`)",
            Pattern.DOTALL);
    /** Unicode's private use area: no reader's text has it, and it means nothing to Markdown. */
    private static final Pattern HELD = Pattern.compile("\\uE000(\\d{1,6})\\uE001");

    private static final Pattern PRIVATE = Pattern.compile("[\\uE000\\uE001]");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Parser PARSER = Parser.builder().build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private SafeMarkdown() {}

    static String write(String markdown) {
        List<String> formulas = new ArrayList<>();
        String held = withFormulas(PRIVATE.matcher(markdown).replaceAll(""), formula -> {
            formulas.add(formula);
            return "\uE000" + (formulas.size() - 1) + "\uE001";
        });
        Node document = PARSER.parse(held);
        document.accept(new Disarming());
        String safe = CleanText.markdown(RENDERER.render(document));
        return HELD.matcher(safe)
                .replaceAll(found ->
                        Matcher.quoteReplacement(escapeFormula(formulas.get(Integer.parseInt(found.group(1))))));
    }

    static String read(String markdown) {
        return withFormulas(markdown, HexoText::unescape);
    }

    private static String withFormulas(String markdown, UnaryOperator<String> change) {
        return FORMULA_OR_CODE.matcher(markdown).replaceAll(found -> {
            String formula = found.group("formula");
            return Matcher.quoteReplacement(formula == null ? found.group() : change.apply(formula));
        });
    }

    private static String escapeFormula(String formula) {
        return String.join("\n", formula.lines().map(HexoText::escape).toList());
    }

    private static final class Disarming extends AbstractVisitor {

        @Override
        public void visit(HtmlInline html) {
            html.insertBefore(new Text(html.getLiteral()));
            html.unlink();
        }

        @Override
        public void visit(HtmlBlock html) {
            Paragraph words = new Paragraph();
            words.appendChild(new Text(CleanText.line(html.getLiteral())));
            html.insertBefore(words);
            html.unlink();
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(withoutFences(code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(withoutFences(code.getLiteral()));
        }

        /** Code keeps every character but those by which our own reader finds the end of a passage. */
        private static String withoutFences(String code) {
            return code.replace("<!-- diglot:", "<!-- diglot :").replace("<!-- /diglot", "<!-- / diglot");
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(heading.getLevel(), HIGHEST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            link.setDestination(harmless(link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(harmless(image.getDestination()));
            visitChildren(image);
        }

        private static String harmless(String destination) {
            Matcher scheme = SCHEME.matcher(destination.strip().toLowerCase(Locale.ROOT));
            boolean known =
                    !scheme.matches() || List.of("http", "https", "mailto").contains(scheme.group(1));
            return known ? destination : "#";
        }
    }
}
