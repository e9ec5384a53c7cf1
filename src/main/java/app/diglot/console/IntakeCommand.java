package app.diglot.console;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.batches.Intake;
import app.diglot.intake.batches.Intake.Asking;
import app.diglot.intake.batches.RunReport;
import app.diglot.shared.Slug;
import app.diglot.topics.Topic;
import app.diglot.topics.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code diglot intake --from DAY --to DAY}: takes in what arXiv announced under those days. */
@Component
class IntakeCommand implements Command {

    private static final int MOST_DAYS = 1000;

    /** arXiv is asked with patience within a run; so much more where even that was in vain. */
    private static final int TRIES = 3;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Intake intake;
    private final Topics topics;
    private final JsonMapper json;

    IntakeCommand(Intake intake, Topics topics, JsonMapper json) {
        this.intake = intake;
        this.topics = topics;
        this.json = json;
    }

    @Override
    public CommandSyntax syntax() {
        return CommandSyntax.INTAKE;
    }

    @Override
    public CommandResult run(CommandLineArguments arguments, List<CommandFile> files) {
        LocalDate from = arguments.day("from");
        LocalDate to = arguments.day("to");
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new CommandMisused("intake: --to wants a day from " + from + " on, at most " + MOST_DAYS + " later");
        }
        List<Topic> shown = arguments.topic().map(this::topic).map(List::of).orElseGet(topics::all);
        Set<String> categories = arguments.topic().isEmpty() ? Set.of() : categories(shown.getFirst());
        List<IntakeOutcome> outcomes = from.datesUntil(to.plusDays(1))
                .map(day -> IntakeOutcome.of(run(day, categories), shown))
                .toList();
        String out = arguments.json()
                ? json.writeValueAsString(outcomes)
                : outcomes.stream().map(IntakeOutcome::summary).collect(Collectors.joining("\n"));
        String err = outcomes.stream()
                .filter(outcome -> !outcome.error().isEmpty())
                .map(outcome -> outcome.day() + ": " + outcome.error())
                .collect(Collectors.joining("\n"));
        return new CommandResult(err.isEmpty() ? 0 : CommandResult.FAILED, out, err, List.of());
    }

    private Topic topic(Slug slug) {
        return topics.find(slug).orElseThrow(() -> new CommandFailed("intake: there is no topic " + slug));
    }

    private Set<String> categories(Topic topic) {
        Set<String> categories = intake.categoriesOf(topic.id());
        if (categories.isEmpty()) {
            throw new CommandFailed("intake: the topic " + topic.slug() + " has no rule yet");
        }
        return categories;
    }

    /** What earlier tries added counts as this run's. */
    private RunReport run(LocalDate day, Set<String> categories) {
        RunReport report = tried(day, categories);
        for (int tries = 1; report.trouble() != null && isWorthAnother(report.trouble(), tries); tries++) {
            report = report.followedBy(tried(day, categories));
        }
        return report;
    }

    private static boolean isWorthAnother(ArxivUnanswered trouble, int tries) {
        return tries < TRIES && trouble.reason() != ArxivUnanswered.Reason.UNREACHABLE;
    }

    private RunReport tried(LocalDate day, Set<String> categories) {
        try {
            Optional<RunReport> report = intake.run(day, categories, Asking.EVERYTHING);
            while (report.isEmpty()) {
                Thread.sleep(LOOK_AGAIN); // another run is at it
                report = intake.run(day, categories, Asking.EVERYTHING);
            }
            return report.get();
        } catch (InterruptedException e) {
            throw new CommandFailed("intake: the batch of " + day + " was stopped; the next run goes on from there");
        }
    }
}
