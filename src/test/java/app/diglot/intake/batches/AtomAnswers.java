package app.diglot.intake.batches;

import app.diglot.bench.SamplePapers;
import app.diglot.bench.SamplePapers.Paper;
import java.nio.charset.StandardCharsets;

/** Answers of arXiv's API, each entry with an id that no other has. */
final class AtomAnswers {

    private static final int PAPERS_OF_A_MONTH = 90_000;
    private static final int FIRST_MONTH = 101;

    private final SamplePapers papers;
    private int entries;

    AtomAnswers(SamplePapers papers) {
        this.papers = papers;
    }

    byte[] next(int count) {
        StringBuilder xml = new StringBuilder(count * 2_500);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\""
                + " xmlns:arxiv=\"http://arxiv.org/schemas/atom\">\n"
                + "  <opensearch:totalResults>" + count + "</opensearch:totalResults>\n");
        for (int i = 0; i < count; i++) {
            entry(xml, papers.paper(entries));
            entries++;
        }
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(StringBuilder xml, Paper paper) {
        String id = "%04d.%05d".formatted(FIRST_MONTH + entries / PAPERS_OF_A_MONTH, 1 + entries % PAPERS_OF_A_MONTH);
        xml.append("  <entry>\n    <id>http://arxiv.org/abs/").append(id).append("v1</id>\n");
        element(xml, "title", wrapped(paper.title()));
        element(xml, "updated", "2026-06-26T17:59:59Z");
        element(xml, "published", "2026-06-26T17:59:59Z");
        element(xml, "summary", wrapped(paper.abstractText()));
        for (String author : paper.authors()) {
            xml.append("    <author>\n      <name>").append(escaped(author)).append("</name>\n    </author>\n");
        }
        if (!paper.comment().isEmpty()) {
            element(xml, "arxiv:comment", paper.comment());
        }
        xml.append("    <link href=\"https://arxiv.org/abs/").append(id).append("v1\" rel=\"alternate\"/>\n");
        xml.append("    <arxiv:primary_category term=\"")
                .append(escaped(paper.categories().getFirst()))
                .append("\"/>\n");
        for (String category : paper.categories()) {
            xml.append("    <category term=\"")
                    .append(escaped(category))
                    .append("\" scheme=\"http://arxiv.org/schemas/atom\"/>\n");
        }
        xml.append("  </entry>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append("    <")
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** arXiv wraps titles and summaries by hand. */
    private static String wrapped(String text) {
        return text.replaceAll("(.{60,78}) ", "$1\n  ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
