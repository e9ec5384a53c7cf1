package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** What must hold for HTML made of whatever text. */
final class SafeHtml {

    private static final Set<String> HTML = Set.of(
            "html",
            "head",
            "body",
            "p",
            "br",
            "hr",
            "em",
            "strong",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "mark",
            "sup",
            "sub",
            "u",
            "span");

    private SafeHtml() {}

    static Document check(Html html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document document = Jsoup.parse("<!doctype html><title>t</title><body>" + html.value(), "", parser);
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).as(html.value()).isEmpty();
        for (Element element : document.body().getAllElements()) {
            check(element);
        }
        return document;
    }

    private static void check(Element element) {
        assertThat(HTML.contains(element.normalName()) || MathMl.elements().contains(element.normalName()))
                .as(element.outerHtml())
                .isTrue();
        element.attributes().forEach(attribute -> {
            assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action");
            if (attribute.getKey().equals("href")) {
                assertThat(attribute.getValue().toLowerCase(Locale.ROOT)).matches("(https?://|mailto:|#)[\\s\\S]*");
            }
        });
    }
}
