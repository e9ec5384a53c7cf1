package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTests {

    private static final FormulaTypesetter FORMULAS = new FormulaTypesetter();
    private final Typesetter typesetter = new Typesetter(FORMULAS);

    @AfterAll
    static void close() {
        FORMULAS.close();
    }

    private String text(String plain) {
        Html html = typesetter.text(plain);
        SafeHtml.check(html);
        return html.value();
    }

    private String text(String plain, Marked... marks) {
        Html html = typesetter.text(plain, List.of(marks));
        SafeHtml.check(html);
        return html.value();
    }

    @Test
    void escapesWhatIsHtmlInAnAbstract() {
        assertThat(text("<script>alert('x')</script> & a < b"))
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; a &lt; b");
    }

    @Test
    void setsFormulasAsMathMlWithTheirSource() {
        String html = text("An $O(n^2)$ bound");

        assertThat(html)
                .startsWith("An <math display=\"inline\" alttext=\"O(n^2)\"><semantics><mrow>")
                .contains("<annotation encoding=\"application/x-tex\">O(n^2)</annotation>")
                .endsWith("</math> bound")
                .doesNotContain("style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$x^2$$", "\\[x^2\\]"})
    void setsDisplayedFormulasOnTheirOwn(String formula) {
        assertThat(text("See " + formula)).contains("<math display=\"block\"");
    }

    @Test
    void showsTheSourceOfFormulasThatCannotBeSet() {
        assertThat(text("An $\\frac{1}$ here")).isEqualTo("An <code class=\"tex\">$\\frac{1}$</code> here");
    }

    @Test
    void survivesFormulasThatWouldRunForever() {
        String html = text("A $\\def\\a{\\a\\a}\\a$ and $x$");

        assertThat(html).contains("<code class=\"tex\">").contains("<math");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costs $5 and $10",
                "from $5--$10 a month",
                "a $285 budget",
                "$ 5 $",
                "$1.22M, compared with \\$3M",
                "costs $100 billion annually, and US$ rise",
                "an unclosed $x + y"
            })
    void leavesSumsOfMoneyAlone(String plain) {
        assertThat(text(plain)).doesNotContain("<math").doesNotContain("<code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\\emph{so} \\textbf{be} \\texttt{it}|<em>so</em> <strong>be</strong> <code>it</code>",
                "\\textbf{a \\emph{b} c}|<strong>a <em>b</em> c</strong>",
                "{\\em so}|<em>so</em>",
                "\\textsc{Llama}|<span class=\"small-caps\">Llama</span>",
                "50\\% \\& more|50% &amp; more",
                "1990--2000 --- or|1990–2000 — or",
                "run --fast|run --fast",
                "``so''|“so”",
                "Fig.~2 costs ~2s|Fig.\u00a02 costs ~2s",
                "Erd\\H{o}s, G\\\"odel, Poincar\\'{e}, \\v{S}|Erdős, Gödel, Poincaré, Š",
                "na\\\"{\\i}ve|naïve",
                "\\unknown{x} stays|\\unknown{x} stays",
                "\\href{https://a.org/x}{there}|<a href=\"https://a.org/x\" rel=\"nofollow noopener ugc\">there</a>",
                "\\href{javascript:alert(1)}{there}|there",
                "see https://a.org/b\\_c.|see <a href=\"https://a.org/b_c\" rel=\"nofollow noopener ugc\">https://a.org/b_c</a>.",
                "(https://a.org/x)|(<a href=\"https://a.org/x\" rel=\"nofollow noopener ugc\">https://a.org/x</a>)",
                "代码见https://a.org/x。好|代码见<a href=\"https://a.org/x\" rel=\"nofollow noopener ugc\">https://a.org/x</a>。好"
            })
    void setsTheTexThatAuthorsWrite(String plain, String html) {
        assertThat(text(plain)).isEqualTo(html);
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneAndDropsHalvesOfThem() {
        assertThat(text("𠮷野家 😀 \ud83d!")).isEqualTo("𠮷野家 😀 !");
    }

    @Test
    void dropsCharactersThatTurnTheDirection() {
        assertThat(text("a\u202eb\u0000c")).isEqualTo("abc");
    }

    @Test
    void marksAStretchAndLinksItsNote() {
        assertThat(text("one two three", new Marked(4, 7, "a1", "1")))
                .isEqualTo("one <mark id=\"a1\" class=\"annotated\">two</mark>"
                        + "<sup class=\"annotated-label\"><a href=\"#a1-note\">1</a></sup> three");
    }

    @Test
    void laysOverlappingMarksInOneAnother() {
        assertThat(text("abcdef", new Marked(0, 4, "a", ""), new Marked(2, 6, "b", "")))
                .isEqualTo("<mark id=\"a\" class=\"annotated\">ab</mark>"
                        + "<mark class=\"annotated\"><mark id=\"b\" class=\"annotated\">cd</mark></mark>"
                        + "<mark class=\"annotated\">ef</mark>");
    }

    @Test
    void marksAFormulaWholeThatAMarkCutsThrough() {
        String html = text("ab $x+y$ cd", new Marked(0, 5, "a", ""));

        assertThat(html)
                .startsWith("<mark id=\"a\" class=\"annotated\">ab <math")
                .endsWith("</math></mark> cd");
    }

    @Test
    void marksAcrossTags() {
        assertThat(text("a \\emph{b c} d", new Marked(0, 9, "a", "1")))
                .isEqualTo("<mark id=\"a\" class=\"annotated\">a </mark><em><mark class=\"annotated\">b</mark>"
                        + "<sup class=\"annotated-label\"><a href=\"#a-note\">1</a></sup> c</em> d");
    }

    @Test
    void putsTheLabelOfWhatIsMarkedInALinkBehindTheLink() {
        assertThat(text("\\href{https://a.org/}{x} y", new Marked(0, 24, "a", "1")))
                .endsWith("x</mark></a><sup class=\"annotated-label\"><a href=\"#a-note\">1</a></sup> y");
    }

    @Test
    void saysWhereEachPieceCameFrom() {
        assertThat(typesetter
                        .located("a \\emph{b} 50\\%", List.of(new Marked(0, 1, "a", "")))
                        .value())
                .isEqualTo("<mark id=\"a\" class=\"annotated\"><span data-start=\"0\" data-end=\"1\">a</span></mark>"
                        + "<span data-start=\"1\" data-end=\"2\"> </span>"
                        + "<em><span data-start=\"8\" data-end=\"9\">b</span></em>"
                        + "<span data-start=\"10\" data-end=\"13\"> 50</span>"
                        + "<span data-start=\"13\" data-end=\"15\">%</span>");
    }

    @Test
    void doesNotCutCharactersInHalf() {
        assertThat(text("😀b", new Marked(1, 3, "a", ""))).isEqualTo("<mark id=\"a\" class=\"annotated\">😀b</mark>");
    }

    @Test
    void setsMarkdownWithFormulasThatItsStarsDoNotEat() {
        Html html = typesetter.markdown("A *b* $a*b*c_d$ and `$x$`\n\n- one\n- two");

        SafeHtml.check(html);
        assertThat(html.value())
                .contains("<em>b</em>")
                .contains("a*b*c_d</annotation>")
                .contains("<code>$x$</code>")
                .contains("<li>one</li>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>x</b>|<p>&lt;b&gt;x&lt;/b&gt;</p>",
                "[x](javascript:alert(1))|<p>x</p>",
                "[x](/desk)|<p>x</p>",
                "![x](https://a.org/i.png)|<p><a href=\"https://a.org/i.png\" rel=\"nofollow noopener ugc\">x</a></p>",
                "https://a.org/a_b_c.|<p><a href=\"https://a.org/a_b_c\" rel=\"nofollow noopener ugc\">https://a.org/a_b_c</a>.</p>",
                "# Title|<h3>Title</h3>"
            })
    void setsMarkdownWithoutWhatCouldHarm(String written, String html) {
        Html set = typesetter.markdown(written);

        SafeHtml.check(set);
        assertThat(set.value().strip()).isEqualTo(html);
    }

    @Test
    void setsDeepNestingWithoutOverflow() {
        SafeHtml.check(typesetter.markdown(">".repeat(5_000) + "x" + "*".repeat(5_000) + "[".repeat(5_000)));
        SafeHtml.check(typesetter.text("\\emph{".repeat(5_000) + "x" + "}".repeat(5_000)));
    }
}
