package app.diglot.blog;

import app.diglot.accounts.Acting;
import app.diglot.digests.DigestFilter;
import app.diglot.digests.Digests;
import app.diglot.publishing.Publishing;
import app.diglot.settings.Settings;
import app.diglot.shared.DemoBegins;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.Slug;
import app.diglot.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in and publishes the digest that comes with Diglot, on the first start: the one that finds neither topics nor digests.
 * {@link DemoBegins} lets the other modules bring theirs.
 * Runs before the application says that it is ready, and so before any command.
 */
@Component
@Order(0)
class Demo implements ApplicationRunner {

    private static final String FILE = "demo/2023-12-07-LLM.txt";
    private static final Slug TOPIC = new Slug("llm");

    /** Remembers that the demo was there, so that it does not come back after somebody has removed it. */
    record Brought(String file) {
        static final String NAME = "demo";
    }

    private final BlogImport blogImport;
    private final Topics topics;
    private final Digests digests;
    private final Publishing publishing;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final boolean wanted;

    Demo(
            BlogImport blogImport,
            Topics topics,
            Digests digests,
            Publishing publishing,
            Settings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            @Value("${diglot.demo}") boolean wanted) {
        this.blogImport = blogImport;
        this.topics = topics;
        this.digests = digests;
        this.publishing = publishing;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            Acting.asDiglot(() -> transactions.executeWithoutResult(transaction -> bringInOnce()));
        }
    }

    void bringInOnce() {
        boolean first = settings.read(Brought.NAME, Brought.class).isEmpty()
                && topics.all().isEmpty()
                && digests.count(DigestFilter.ALL) == 0;
        if (!first) {
            return;
        }
        events.publishEvent(new DemoBegins());
        Post post = post();
        ImportTarget target = new ImportTarget(TOPIC, post.day(), ImportTarget.IfExists.REFUSE);
        ImportedDigest stored = blogImport.storeDemo(post, target);
        publishing.publish(stored.digest(), Set.of(Language.ENGLISH));
        settings.write(Brought.NAME, new Brought(FILE), PersonId.DIGLOT);
    }

    private Post post() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return switch (blogImport.read(IncomingBytes.from(in), FILE)) {
                case ReadPost(Post post, var _, var _) -> post;
                case Refusal refusal -> throw new IllegalStateException(FILE + ": " + refusal);
                case LooksLikeGbk gbk -> throw new IllegalStateException(FILE + ": " + gbk);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
