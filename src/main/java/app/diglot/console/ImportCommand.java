package app.diglot.console;

import app.diglot.blog.BlogImport;
import app.diglot.blog.ImportOvertaken;
import app.diglot.blog.ImportPlan;
import app.diglot.blog.ImportTarget;
import app.diglot.blog.ImportedDigest;
import app.diglot.blog.IncomingBytes;
import app.diglot.blog.LooksLikeGbk;
import app.diglot.blog.Post;
import app.diglot.blog.ReadPost;
import app.diglot.blog.Reading;
import app.diglot.blog.Refusal;
import app.diglot.blog.Remark;
import app.diglot.digests.DigestAlreadyExists;
import app.diglot.publishing.Publishing;
import app.diglot.shared.Slug;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** {@code diglot import FILE…}: old posts into the library and digests. Each file is stored whole or not at all. */
@Component
class ImportCommand implements Command {

    private final BlogImport blogImport;
    private final Publishing publishing;
    private final TransactionTemplate transactions;
    private final I18NProvider messages;
    private final JsonMapper json;

    ImportCommand(
            BlogImport blogImport,
            Publishing publishing,
            TransactionTemplate transactions,
            I18NProvider messages,
            JsonMapper json) {
        this.blogImport = blogImport;
        this.publishing = publishing;
        this.transactions = transactions;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public CommandSyntax syntax() {
        return CommandSyntax.IMPORT;
    }

    @Override
    public CommandResult run(CommandLineArguments arguments, List<CommandFile> files) {
        List<ImportOutcome> outcomes =
                files.stream().map(file -> outcome(file, arguments)).toList();
        String out = arguments.json()
                ? json.writeValueAsString(Map.of("files", outcomes))
                : outcomes.stream()
                        .filter(outcome -> !outcome.failed())
                        .map(ImportOutcome::summary)
                        .collect(Collectors.joining("\n"));
        String err = outcomes.stream()
                .flatMap(outcome -> outcome.complaints().stream())
                .collect(Collectors.joining("\n"));
        boolean failed = outcomes.stream().anyMatch(ImportOutcome::failed);
        return new CommandResult(failed ? CommandResult.FAILED : 0, out, err, List.of());
    }

    private ImportOutcome outcome(CommandFile file, CommandLineArguments arguments) {
        try {
            ReadPost read = read(file, arguments);
            ImportTarget target = target(read.post(), arguments);
            if (arguments.has("dry-run")) {
                ImportPlan plan = blogImport.plan(read.post(), target);
                return outcome(file, read, target, plan.added(), plan.remarks(), Set.of());
            }
            return store(file, read, target, arguments);
        } catch (CommandFailed failure) {
            return ImportOutcome.failed(file.path(), String.valueOf(failure.getMessage()));
        }
    }

    private ReadPost read(CommandFile file, CommandLineArguments arguments) {
        IncomingBytes bytes = IncomingBytes.of(file.content());
        String name = Objects.toString(Path.of(file.path()).getFileName(), "");
        Reading reading = arguments.has("gbk") ? blogImport.readAsGbk(bytes, name) : blogImport.read(bytes, name);
        return switch (reading) {
            case ReadPost read -> read;
            case Refusal refusal -> throw new CommandFailed(say(refusal.messageKey(), refusal.parameters()));
            case LooksLikeGbk gbk ->
                throw new CommandFailed(say(gbk.messageKey(), gbk.parameters()) + " Then say --gbk.");
        };
    }

    private ImportTarget target(Post post, CommandLineArguments arguments) {
        ImportTarget.IfExists ifExists =
                arguments.has("add-new") ? ImportTarget.IfExists.ADD_NEW : ImportTarget.IfExists.REFUSE;
        return new ImportTarget(
                arguments.topic().orElseGet(() -> topic(post)), arguments.date().orElse(post.day()), ifExists);
    }

    private Slug topic(Post post) {
        return blogImport
                .topicOf(post)
                .orElseThrow(
                        () -> new CommandFailed("the topic “" + post.topic() + "” makes no address; say --topic SLUG"));
    }

    /** Stored and published, or neither. */
    private ImportOutcome store(CommandFile file, ReadPost read, ImportTarget target, CommandLineArguments arguments) {
        try {
            ImportedDigest stored = transactions.execute(transaction -> {
                ImportedDigest digest = blogImport.store(read.post(), target);
                if (arguments.has("publish")) {
                    publishing.publish(digest.digest(), read.post().languages());
                }
                return digest;
            });
            ImportedDigest digest = Objects.requireNonNull(stored);
            return outcome(file, read, target, digest.added(), digest.remarks(), done(arguments));
        } catch (ImportOvertaken overtaken) {
            throw new CommandFailed("nothing was stored: " + overtaken.getMessage() + "; run the command again");
        } catch (DigestAlreadyExists exists) {
            long added = blogImport.plan(read.post(), target).added();
            throw new CommandFailed("there is a digest %s of %s already; --add-new adds the %d papers that it lacks"
                    .formatted(target.topic(), target.day(), added));
        }
    }

    private enum Done {
        STORED,
        PUBLISHED
    }

    private static Set<Done> done(CommandLineArguments arguments) {
        return arguments.has("publish") ? Set.of(Done.STORED, Done.PUBLISHED) : Set.of(Done.STORED);
    }

    private ImportOutcome outcome(
            CommandFile file, ReadPost read, ImportTarget target, long added, List<Remark> remarks, Set<Done> done) {
        return new ImportOutcome(
                file.path(),
                target.topic().value(),
                target.day().toString(),
                read.post().entries().size(),
                added,
                done.contains(Done.STORED),
                done.contains(Done.PUBLISHED),
                Stream.concat(
                                read.warnings().stream()
                                        .map(warning -> say(warning.messageKey(), warning.parameters())),
                                remarks.stream().map(remark -> say(remark.messageKey(), remark.parameters())))
                        .toList(),
                "");
    }

    private String say(String key, Object... parameters) {
        return messages.getTranslation(key, Locale.ENGLISH, parameters);
    }
}
