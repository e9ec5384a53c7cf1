package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.Candidate.Colleague;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.Reason;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How triage says things, in the language of the screen. */
final class TriageWords {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Component screen;
    private final PersonId me;

    TriageWords(Component screen, PersonId me) {
        this.screen = screen;
        this.me = me;
    }

    String say(String key, Object... parameters) {
        return screen.getTranslation("intake.triage." + key, parameters);
    }

    String topic(Topic topic) {
        return topic.name().in(language());
    }

    String topics(List<Candidate> candidates) {
        return String.join(
                say("and"),
                candidates.stream().map(Candidate::topic).map(this::topic).toList());
    }

    Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }

    String reason(Reason reason) {
        return say("reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    String state(CandidateState state) {
        return say("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** "LLM: rejected by Grace (survey)". */
    String standing(Candidate candidate) {
        String deed = state(candidate.state());
        String who = candidate
                .decidedBy()
                .filter(person -> !person.id().equals(me))
                .map(person -> say("by", deed, person.name()))
                .orElse(deed);
        return candidate.reason().map(why -> say("because", who, reason(why))).orElse(who);
    }

    Optional<String> carriedOver(QueueRow row, LocalDate day) {
        return row.carriedOverTo(day).map(from -> say("carriedOverFrom", MONTH_AND_DAY.format(from)));
    }

    Optional<String> claimed(QueueRow row) {
        return row.claimedBy().map(person -> isMe(person) ? say("claimedByMe") : say("claimedBy", person.name()));
    }

    boolean isMe(Colleague person) {
        return person.id().equals(me);
    }
}
