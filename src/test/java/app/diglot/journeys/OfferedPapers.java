package app.diglot.journeys;

import app.diglot.shared.Fingerprint;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Candidates written into the database of a running Diglot, as a batch would have left them there. */
final class OfferedPapers {

    private static final String PAPER = "insert into paper (id, arxiv_base, arxiv_version, title, title_fingerprint,"
            + " abstract_text, abstract_fingerprint, author_comment, language, categories, seen_at,"
            + " created_at, version)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, 'en', 'cs.CL cs.AI', ?, ?, 0)";
    private static final String AUTHOR = "insert into paper_author (paper_id, place, name) values (?, ?, ?)";
    private static final String CANDIDATE = "insert into candidate (id, topic_id, paper_id, listing_day, place, kind,"
            + " matched_words, state, version) values (?, ?, ?, ?, ?, 'NEW', 'language model', 'OPEN', 0)";

    private final String database;

    OfferedPapers(String database) {
        this.database = database;
    }

    /** Offers papers called "Paper 1", "Paper 2", … to a topic. */
    void offer(String topic, LocalDate day, int papers) {
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement paper = connection.prepareStatement(PAPER);
                PreparedStatement author = connection.prepareStatement(AUTHOR);
                PreparedStatement candidate = connection.prepareStatement(CANDIDATE)) {
            connection.setAutoCommit(false);
            String topicId = topicId(connection, topic);
            for (int i = 1; i <= papers; i++) {
                String id = UUID.randomUUID().toString();
                String title = "Paper " + i + " on a large language model with $O(n^" + i + ")$ steps";
                String text = "We study a language model of size $n$. ".repeat(30);
                fill(
                        paper,
                        id,
                        "2606.%05d".formatted(i),
                        title,
                        Fingerprint.of(title).value(),
                        text,
                        Fingerprint.of(text).value(),
                        i % 3 == 0 ? "Accepted at ACL 2026" : "",
                        day + " 00:00:00",
                        day + " 00:00:00");
                for (int place = 0; place < 4; place++) {
                    fill(author, id, Integer.toString(place), "Author " + place);
                }
                fill(candidate, UUID.randomUUID().toString(), topicId, id, day.toString(), Integer.toString(i));
            }
            paper.executeBatch();
            author.executeBatch();
            candidate.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the candidates could not be written", e);
        }
    }

    private static String topicId(Connection connection, String slug) throws SQLException {
        try (PreparedStatement topic = connection.prepareStatement("select id from topic where slug = ?")) {
            topic.setString(1, slug);
            try (ResultSet found = topic.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void fill(PreparedStatement row, String... columns) throws SQLException {
        for (int i = 0; i < columns.length; i++) {
            row.setString(i + 1, columns[i]);
        }
        row.addBatch();
    }
}
