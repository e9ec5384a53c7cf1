package app.diglot.intake.rules;

import app.diglot.intake.rules.RulePreview.Day;
import app.diglot.intake.rules.RulePreview.Listed;
import app.diglot.intake.rules.RulePreview.Papers;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries rules on the papers of the latest listing days. Takes some tenths of a second: not for the thread of a screen. */
@Service
public class RulePreviews {

    private static final int SLICE = 1000;

    private final TopicRules rules;
    private final ListedPapers listed;
    private final Library library;

    RulePreviews(TopicRules rules, ListedPapers listed, Library library) {
        this.rules = rules;
        this.listed = listed;
        this.library = library;
    }

    /** What the rule would have caught, if it were the topic's. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public RulePreview preview(TopicId topic, TopicRule rule) {
        List<LocalDate> days = listed.latestDays(RulePreview.DAYS);
        if (days.isEmpty()) {
            return RulePreview.NOTHING;
        }
        LocalDate since = days.getLast();
        Optional<TopicRule> stored = rules.find(topic).map(StoredRule::rule);
        Tally tally = new Tally(days, listed.chosen(topic, since), rule, stored);
        List<ListedPapers.Paper> papers = listed.firstListedSince(since);
        for (int start = 0; start < papers.size(); start += SLICE) {
            List<ListedPapers.Paper> slice = papers.subList(start, Math.min(start + SLICE, papers.size()));
            Map<PaperId, Paper.Wording> wordings =
                    library.wordings(slice.stream().map(ListedPapers.Paper::id).toList());
            slice.forEach(paper -> Optional.ofNullable(wordings.get(paper.id()))
                    .ifPresent(wording -> tally.count(paper.day(), wording)));
        }
        return tally.preview();
    }

    private static final class Tally {

        private final TopicId tried = TopicId.create();
        private final TopicId kept = TopicId.create();
        private final RuleBook book;
        private final boolean compares;
        private final Set<PaperId> chosen;
        private final Map<LocalDate, Day> days = new TreeMap<>();
        private final List<Listed> caught = new ArrayList<>();
        private final List<Listed> added = new ArrayList<>();
        private final List<Listed> dropped = new ArrayList<>();

        Tally(List<LocalDate> days, Set<PaperId> chosen, TopicRule rule, Optional<TopicRule> stored) {
            this.chosen = chosen;
            compares = stored.isPresent();
            book = RuleBook.of(List.of(new RuledTopic(tried, rule), new RuledTopic(kept, stored.orElse(rule))));
            days.forEach(day -> this.days.put(day, new Day(day, 0, 0)));
        }

        void count(LocalDate day, Paper.Wording paper) {
            Map<TopicId, Verdict> verdicts = book.judge(paper.title(), paper.abstractText(), paper.categories());
            Verdict verdict = Objects.requireNonNull(verdicts.get(tried));
            boolean isCaught = verdict instanceof Verdict.Caught;
            boolean wasCaught = verdicts.get(kept) instanceof Verdict.Caught;
            Listed one = new Listed(paper.id(), day, paper.title(), chosen.contains(paper.id()), verdict);
            days.computeIfPresent(
                    day, (date, sum) -> new Day(date, sum.listed() + 1, sum.caught() + (isCaught ? 1 : 0)));
            if (isCaught) {
                caught.add(one);
            }
            if (compares && isCaught && !wasCaught) {
                added.add(one);
            }
            if (compares && wasCaught && !isCaught) {
                dropped.add(one);
            }
        }

        RulePreview preview() {
            dropped.sort(Comparator.comparing(Listed::chosen, Collections.reverseOrder()));
            return new RulePreview(List.copyOf(days.values()), papers(caught), papers(added), papers(dropped));
        }

        private static Papers papers(List<Listed> all) {
            int chosen = Math.toIntExact(all.stream().filter(Listed::chosen).count());
            return new Papers(
                    all.size(), chosen, all.stream().limit(RulePreview.SHOWN).toList());
        }
    }
}
