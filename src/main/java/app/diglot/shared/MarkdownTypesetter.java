package app.diglot.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** CommonMark with formulas as sanitised HTML. */
final class MarkdownTypesetter {

    /** Under a page's and an entry's own headings. */
    private static final int LOWER_BY = 2;

    private static final int LOWEST = 6;

    private static final int DEEPEST = 40;

    private final Parser parser = Parser.builder()
            .customInlineContentParserFactory(new FormulaParser('$'))
            .customInlineContentParserFactory(new FormulaParser('\\'))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final HtmlRenderer renderer;
    private final Safelist safelist = safelist();

    MarkdownTypesetter(FormulaTypesetter formulas) {
        renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new FormulaRenderer(context, formulas))
                .nodeRendererFactory(LoweredHeadings::new)
                .build();
    }

    String html(String written) {
        return clean(written).html();
    }

    List<String> blocks(String written) {
        return clean(written).children().stream().map(Element::outerHtml).toList();
    }

    private Element clean(String written) {
        Node document = parser.parse(written);
        document.accept(new MarkdownLinks());
        Document clean = new Cleaner(safelist).clean(Jsoup.parseBodyFragment(renderer.render(document)));
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }

    private static Safelist safelist() {
        Safelist safelist = new Safelist()
                .addTags("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
                .addTags("h3", "h4", "h5", "h6", "a")
                .addAttributes("ol", "start")
                .addAttributes("code", "class")
                .addAttributes("a", "href", "title")
                .addProtocols("a", "href", "http", "https", "mailto")
                .addEnforcedAttribute("a", "rel", "nofollow noopener ugc");
        for (String element : MathMl.elements()) {
            safelist.addTags(element)
                    .addAttributes(element, MathMl.attributes(element).toArray(String[]::new));
        }
        return safelist;
    }

    /** A formula in the tree. */
    private static final class FormulaNode extends CustomNode {

        private final Formula formula;
        private final String source;

        FormulaNode(Formula formula, String source) {
            this.formula = formula;
            this.source = source;
        }
    }

    private record FormulaParser(char trigger) implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(trigger);
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            String ahead = ahead(scanner);
            scanner.setPosition(start);
            return Formula.at(ahead, 0)
                    .map(formula -> {
                        for (int i = 0; i < formula.end(); i++) {
                            scanner.next();
                        }
                        return ParsedInline.of(new FormulaNode(formula, ahead), scanner.position());
                    })
                    .orElseGet(ParsedInline::none);
        }

        private static String ahead(Scanner scanner) {
            StringBuilder ahead = new StringBuilder();
            while (scanner.hasNext() && ahead.length() < Formula.LONGEST + 4) {
                ahead.append(scanner.peek());
                scanner.next();
            }
            return ahead.toString();
        }
    }

    private record FormulaRenderer(HtmlNodeRendererContext context, FormulaTypesetter formulas)
            implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FormulaNode.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof FormulaNode found) {
                context.getWriter().raw(TexText.formulaHtml(found.formula, found.source, formulas));
            }
        }
    }

    private record LoweredHeadings(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading heading) {
                String tag = "h" + Math.min(LOWEST, heading.getLevel() + LOWER_BY);
                context.getWriter().line();
                context.getWriter().tag(tag, Map.of());
                children(heading).forEach(context::render);
                context.getWriter().tag("/" + tag);
                context.getWriter().line();
            }
        }

        private static List<Node> children(Node parent) {
            List<Node> children = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
