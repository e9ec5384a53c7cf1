package app.diglot.intake.sources;

import static java.util.Comparator.comparingInt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells a format at the beginning of a file: an XML file's root, names of JSON fields, lines that only one format has. */
final class FormatMarks {

    private static final int LOOKED_AT = 64 * 1024;

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(?<name>[\\w.-]+)");
    /** Lines that begin a paper, or the listing that holds them. */
    private record Lines(Format format, Pattern line) {}

    private static final List<Lines> LINES = List.of(
            new Lines(
                    Format.LISTING_MAIL,
                    Pattern.compile("(?m)^(?:\\\\\\\\|received from .*|arXiv: ?\\d{4}\\.\\d{4,5})[ \\t\\r]*$")),
            new Lines(Format.BIBTEX, Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]\\w*[ \\t]*[{(]")),
            new Lines(Format.RIS, Pattern.compile("(?m)^[ \\t]*TY {1,2}-(?: |\\r?$)")));

    private static final List<String> OPENALEX =
            List.of("\"abstract_inverted_index\"", "\"authorships\"", "\"https://openalex.org/", "\"open_access\"");
    private static final List<String> SEMANTIC_SCHOLAR =
            List.of("\"paperId\"", "\"externalIds\"", "\"citationCount\"", "\"authorId\"");
    private static final List<String> CSL = List.of(
            "\"container-title\"", "\"issued\"", "\"date-parts\"", "\"family\"", "\"citation-key\"", "\"author\"");

    private final String head;

    FormatMarks(byte[] bytes) {
        this.head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset(bytes))
                .replace("\ufeff", "")
                .stripLeading();
    }

    private static Charset charset(byte[] bytes) {
        boolean isMarked =
                bytes.length > 1 && ((bytes[0] == -2 && bytes[1] == -1) || (bytes[0] == -1 && bytes[1] == -2));
        return isMarked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    Optional<Format> format() {
        if (head.startsWith("<")) {
            return xml();
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return json();
        }
        Optional<Format> byLine = lines();
        return byLine.isPresent() || !MailText.isMail(head) ? byLine : Optional.of(Format.LISTING_MAIL);
    }

    private Optional<Format> xml() {
        Matcher root = ROOT.matcher(head).region(endOfProlog(), head.length());
        return root.lookingAt() ? ofRoot(root.group("name")) : Optional.empty();
    }

    private Optional<Format> ofRoot(String name) {
        return switch (name) {
            case "OAI-PMH" -> Optional.of(Format.OAI_PMH);
            case "rss", "RDF" -> Optional.of(Format.ARXIV_FEED);
            case "feed" -> Optional.of(isAnswer() ? Format.ARXIV_API : Format.ARXIV_FEED);
            default -> Optional.empty();
        };
    }

    /** The API's feeds tell their query; those of the day tell how each paper was announced. */
    private boolean isAnswer() {
        return !head.contains("announce_type") && !head.contains("rss.arxiv.org");
    }

    /** Behind declarations, comments and a document type. */
    private int endOfProlog() {
        int at = 0;
        while (at < head.length()) {
            if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<?", at)) {
                at = behind("?>", at);
            } else if (head.startsWith("<!--", at)) {
                at = behind("-->", at);
            } else if (head.startsWith("<!", at)) {
                int inner = head.indexOf('[', at);
                int end = head.indexOf('>', at);
                at = inner >= 0 && inner < end ? behind(">", head.indexOf(']', inner)) : behind(">", at);
            } else {
                return at;
            }
        }
        return at;
    }

    private int behind(String mark, int from) {
        int found = from < 0 ? -1 : head.indexOf(mark, from);
        return found < 0 ? head.length() : found + mark.length();
    }

    private Optional<Format> json() {
        int openAlex = count(OPENALEX);
        int scholar = count(SEMANTIC_SCHOLAR);
        int csl = count(CSL);
        int most = Math.max(openAlex, Math.max(scholar, csl));
        if (most == 0) {
            return Optional.empty();
        }
        return Optional.of(
                openAlex == most ? Format.OPENALEX : scholar == most ? Format.SEMANTIC_SCHOLAR : Format.CSL_JSON);
    }

    private int count(List<String> marks) {
        return (int) marks.stream().filter(head::contains).count();
    }

    /** The format whose line comes first: an abstract may quote another. */
    private Optional<Format> lines() {
        return LINES.stream()
                .filter(lines -> lines.line().matcher(head).find())
                .min(comparingInt(lines -> start(lines.line())))
                .map(Lines::format);
    }

    private int start(Pattern line) {
        Matcher found = line.matcher(head);
        return found.find() ? found.start() : head.length();
    }
}
