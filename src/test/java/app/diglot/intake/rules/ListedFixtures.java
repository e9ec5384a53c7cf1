package app.diglot.intake.rules;

import app.diglot.accounts.Acting;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperId;
import app.diglot.library.Particulars;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers as batches leave them behind, put there by hand. */
public final class ListedFixtures {

    private final Library library;
    private final JdbcClient database;
    private int number;

    public ListedFixtures(Library library, JdbcClient database) {
        this.library = library;
        this.database = database;
    }

    public PaperId listed(LocalDate day, String title, String category) {
        number++;
        ArxivId id = new ArxivId("2606.%05d".formatted(number), 1);
        PaperId paper = Acting.asDiglot(() -> library.add(new NewPaper(
                id,
                title,
                List.of("Ada Lovelace"),
                "An abstract of it.",
                "",
                Language.ENGLISH,
                null,
                new Particulars(List.of(category), null, null, null, null, null))));
        list(day, id, paper, title);
        return paper;
    }

    public void listedAgain(LocalDate day, PaperId paper) {
        number++;
        list(day, new ArxivId("2606.%05d".formatted(number), 1), paper, "Again");
    }

    public void chosen(TopicId topic, PaperId paper, LocalDate day) {
        database.sql(
                        "insert into candidate (id, topic_id, paper_id, listing_day, place, kind, matched_words, state, version)"
                                + " values (:id, :topic, :paper, :day, 0, 'NEW', '', 'CHOSEN', 0)")
                .param("id", UUID.randomUUID())
                .param("topic", topic.id())
                .param("paper", paper.id())
                .param("day", day)
                .update();
    }

    private void list(LocalDate day, ArxivId id, PaperId paper, String title) {
        database.sql("insert into intake_item (listing_day, arxiv_base, arxiv_version, kind, paper_id, title)"
                        + " values (:day, :base, 1, 'NEW', :paper, :title)")
                .param("day", day)
                .param("base", id.base())
                .param("paper", paper.id())
                .param("title", title)
                .update();
    }
}
