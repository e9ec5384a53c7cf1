package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * arXiv's daily listing as it comes by mail: pasted, as a text file or as a mail with its headers ({@code .eml}). New papers
 * come first, cross-lists behind a line of {@code %-%-}, replacements behind one of {@code %%--%%--}; each paper stands between
 * lines of two backslashes, and replacements have no abstract.
 *
 * @see <a href="https://info.arxiv.org/help/subscribe.html">arXiv: subscribing to listings by e-mail</a>
 */
public final class ListingMailSource extends LimitedSource {

    private static final String PAPER = "\\\\";
    private static final String END_OF_PAPER = "\\\\ (";
    private static final String CROSS_LISTS = "%-%-%-";
    private static final String REPLACEMENTS = "%%--%%--";
    private static final Pattern BETWEEN = Pattern.compile("-{70,}|%-%-%-.*|%%--%%--.*|%%%---.*");
    private static final String WINDOW = "received from ";
    private static final String DATE = "Date:";

    @Override
    void read(InputStream bytes, SourceReader reader) throws Broken {
        MailText mail = MailText.of(bytes, reader);
        mail.sent().map(Dates::listingDay).ifPresent(reader::listedOn);
        new Listing(mail.lines(), reader, mail.sent().isPresent()).read();
    }

    private static final class Listing {

        private final TextLines lines;
        private final SourceReader reader;
        private Announcement section = Announcement.NEW;
        private boolean isListing;
        private boolean isDayTold;

        Listing(TextLines lines, SourceReader reader, boolean isDayTold) {
            this.lines = lines;
            this.reader = reader;
            this.isDayTold = isDayTold;
        }

        void read() throws Broken {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.equals(PAPER)) {
                    isListing = true;
                    paper();
                } else {
                    outside(line);
                }
            }
            if (!isListing) {
                throw lines.broken("is no listing of arXiv");
            }
        }

        private void outside(String line) {
            if (line.startsWith(CROSS_LISTS)) {
                section = section.isReplacement() ? Announcement.REPLACED_CROSS_LISTED : Announcement.CROSS_LISTED;
            } else if (line.startsWith(REPLACEMENTS)) {
                section = Announcement.REPLACED;
            } else if (line.startsWith(WINDOW)) {
                isListing = true;
            } else if (!isDayTold && line.startsWith(DATE)) {
                isDayTold = true;
                Dates.MAIL
                        .read(line.substring(DATE.length()).strip())
                        .map(Dates::listingDay)
                        .ifPresent(reader::listedOn);
            }
        }

        private void paper() throws Broken {
            ListedPaper paper = new ListedPaper(reader, section, lines.place());
            String line = within();
            while (!line.startsWith(PAPER) && !isBetween(line)) {
                paper.field(line, lines.place());
                line = within();
            }
            while (!line.startsWith(END_OF_PAPER) && !isBetween(line)) {
                line = within();
                if (!line.startsWith(PAPER) && !isBetween(line)) {
                    paper.abstractLine(line);
                }
            }
            if (isBetween(line)) {
                reader.problem(Kind.BREAKS_OFF, paper.place(), "");
            } else {
                paper.handOver();
            }
        }

        private String within() throws Broken {
            String line = lines.next();
            if (line == null) {
                throw lines.broken("breaks off within a paper");
            }
            return line;
        }

        private static boolean isBetween(String line) {
            return BETWEEN.matcher(line).matches();
        }
    }
}
