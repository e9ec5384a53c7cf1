package app.diglot.blog.ui;

import app.diglot.blog.BlogImport;
import app.diglot.blog.ImportTarget;
import app.diglot.blog.ImportedDigest;
import app.diglot.digests.DigestAlreadyExists;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Stores posts one after the other beside the screen, so that it stays alive; each is stored whole or not at all. */
final class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    private final BlogImport blogImport;
    private final List<ImportPost> posts;
    private final ImportBar bar;
    private final BiConsumer<ImportPost, Component> stored;
    private final Runnable finished;
    private final UI ui = UI.getCurrent();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private record Job(ImportPost post, ImportTarget target) {}

    /**
     * @param stored puts the outcome in the post's place
     * @param finished is run at the end, whatever became of the posts
     */
    ImportRun(
            BlogImport blogImport,
            List<ImportPost> posts,
            ImportBar bar,
            BiConsumer<ImportPost, Component> stored,
            Runnable finished) {
        this.finished = finished;
        this.blogImport = blogImport;
        this.posts = posts;
        this.bar = bar;
        this.stored = stored;
    }

    void start() {
        List<Job> jobs = posts.stream()
                .filter(ImportPost::isReady)
                .flatMap(post -> post.agreedTarget().map(target -> new Job(post, target)).stream())
                .toList();
        bar.started(jobs.size(), () -> stopped.set(true));
        // The person's own rights go along into the thread.
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(() -> run(jobs)));
    }

    private void run(List<Job> jobs) {
        for (int i = 0; i < jobs.size() && !stopped.get(); i++) {
            int done = i + 1;
            Job job = jobs.get(i);
            Runnable outcome = outcome(job);
            access(() -> {
                bar.stored(done);
                outcome.run();
            });
        }
        access(() -> {
            bar.finished();
            finished.run();
        });
    }

    private Runnable outcome(Job job) {
        try {
            ImportedDigest digest = blogImport.store(job.post().read().post(), job.target());
            return () -> stored.accept(job.post(), new ImportStored(job.post(), digest));
        } catch (DigestAlreadyExists came) {
            // It came to be after the person had looked: shown, and asked about, instead of being added to.
            return job.post()::plan;
        } catch (RuntimeException failure) {
            log.error("A post could not be stored", failure);
            return job.post()::tellFailure;
        }
    }

    private void access(Runnable change) {
        Optional.of(ui).filter(UI::isAttached).ifPresent(screen -> screen.access(change::run));
    }
}
