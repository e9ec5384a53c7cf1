package app.diglot.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.library.PaperId;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidatesTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private final TopicId llm = TopicId.create();
        private final TopicId nerf = TopicId.create();

        @Autowired
        Candidates candidates;

        @Autowired
        StatementCount statements;

        @Test
        void offersPaperToTopicOnceEver() {
            PaperId paper = PaperId.create();
            candidates.offer(List.of(offer(llm, paper, FRIDAY)));

            Map<TopicId, Integer> added =
                    candidates.offer(List.of(offer(llm, paper, MONDAY), offer(nerf, paper, MONDAY)));

            assertThat(added).containsExactly(Map.entry(nerf, 1));
            assertThat(candidates.counts(FRIDAY)).containsExactly(Map.entry(llm, 1));
            assertThat(candidates.counts(MONDAY)).containsExactly(Map.entry(nerf, 1));
        }

        @Test
        void countsOfferThatIsMadeTwiceInOneGoOnce() {
            PaperId paper = PaperId.create();

            assertThat(candidates.offer(List.of(offer(llm, paper, FRIDAY), offer(llm, paper, FRIDAY))))
                    .containsExactly(Map.entry(llm, 1));
        }

        @Test
        void withdrawsFromThatDayAlone() {
            PaperId wrong = PaperId.create();
            candidates.offer(List.of(offer(llm, wrong, MONDAY), offer(nerf, wrong, FRIDAY)));

            assertThat(candidates.withdraw(MONDAY, List.of(wrong))).isOne();

            assertThat(candidates.counts(MONDAY)).isEmpty();
            assertThat(candidates.counts(FRIDAY)).containsExactly(Map.entry(nerf, 1));
        }

        @Test
        void asksTheSameForTwoThousandOffersAsForOne() {
            List<String> forOne = selects(1);
            List<String> forMany = selects(2000);

            assertThat(forMany).hasSameSizeAs(forOne).hasSize(3);
            assertThat(candidates.counts(MONDAY)).containsExactly(Map.entry(llm, 2001));
        }

        private List<String> selects(int papers) {
            List<Offer> offers = Stream.generate(() -> offer(llm, PaperId.create(), MONDAY))
                    .limit(papers)
                    .toList();
            return statements.of(() -> candidates.offer(offers)).stream()
                    .filter(statement -> statement.startsWith("select"))
                    .toList();
        }

        private static Offer offer(TopicId topic, PaperId paper, LocalDate day) {
            return new Offer(topic, paper, day, CandidateKind.NEW, List.of("large language model"));
        }
    }
}
