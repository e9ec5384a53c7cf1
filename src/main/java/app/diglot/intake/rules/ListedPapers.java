package app.diglot.intake.rules;

import static java.util.stream.Collectors.toSet;

import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was listed when, and what was chosen of it. */
@Component
class ListedPapers {

    record Paper(PaperId id, LocalDate day) {}

    private final JdbcClient database;

    ListedPapers(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<LocalDate> latestDays(int atMost) {
        return database.sql("select distinct listing_day from intake_item order by listing_day desc limit :most")
                .param("most", atMost)
                .query((row, number) -> row.getObject("listing_day", LocalDate.class))
                .list();
    }

    /** The papers that were listed for the first time on that day or later, the latest first. */
    List<Paper> firstListedSince(LocalDate day) {
        return database.sql("select paper_id, min(listing_day) as first_day from intake_item"
                        + " where paper_id is not null group by paper_id"
                        + " having min(listing_day) >= :day order by first_day desc, paper_id")
                .param("day", day)
                .query((row, number) -> new Paper(
                        new PaperId(row.getObject("paper_id", UUID.class)),
                        row.getObject("first_day", LocalDate.class)))
                .list();
    }

    Set<PaperId> chosen(TopicId topic, LocalDate since) {
        return database
                .sql("select paper_id from candidate"
                        + " where topic_id = :topic and state = 'CHOSEN' and listing_day >= :day")
                .param("topic", topic.id())
                .param("day", since)
                .query((row, number) -> new PaperId(row.getObject("paper_id", UUID.class)))
                .list()
                .stream()
                .collect(toSet());
    }
}
