package app.diglot.blog;

import app.diglot.digests.Digest;
import app.diglot.digests.DigestAlreadyExists;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import app.diglot.shared.TextKey;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Old posts into the library and digests: read first, stored only once the person has seen what was understood. Papers, notes,
 * takeaways and introduction are taken; translations and annotations of a post are not.
 */
@Service
public class BlogImport {

    private static final int LONGEST_TOPIC = 200;
    private static final int LONGEST_ATTRIBUTION = 500;

    private final Topics topics;
    private final Library library;
    private final Digests digests;

    BlogImport(Topics topics, Library library, Digests digests) {
        this.topics = topics;
        this.library = library;
        this.digests = digests;
    }

    /** @param fileName of an upload, or empty */
    @PreAuthorize("hasRole('EDITOR')")
    public Reading read(IncomingBytes bytes, String fileName) {
        return PostReader.read(bytes, fileName);
    }

    /** Reads as GBK what {@link #read} had found to look like it. */
    @PreAuthorize("hasRole('EDITOR')")
    public Reading readAsGbk(IncomingBytes bytes, String fileName) {
        return PostReader.readAsGbk(bytes, fileName);
    }

    /** What storing would do; changes nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public ImportPlan plan(Post post, ImportTarget target) {
        Optional<DigestSheet> existing = existing(target);
        ImportIdentity before = identity(existing);
        ImportIdentity within = new ImportIdentity();
        List<ImportPlan.Fate> fates = new ArrayList<>();
        for (PostEntry entry : post.entries()) {
            NewPaper paper = paper(entry);
            boolean twice = within.meets(paper);
            fates.add(twice ? ImportPlan.Fate.TWICE : fate(paper, before));
        }
        return new ImportPlan(existing.map(sheet -> sheet.digest().id()), fates);
    }

    /**
     * Stores all of the post, or nothing.
     *
     * @throws DigestAlreadyExists where the topic has a digest on that day and the target says to refuse
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public ImportedDigest store(Post post, ImportTarget target) {
        Optional<DigestSheet> existing = existing(target);
        if (existing.isPresent() && target.ifExists() == ImportTarget.IfExists.REFUSE) {
            throw new DigestAlreadyExists(existing.get().digest().id());
        }
        return existing.map(sheet -> add(post, sheet.digest().id(), identity(existing)))
                .orElseGet(() -> begin(post, digests.create(topic(post, target), target.day())));
    }

    /** Stores the digest that comes with Diglot, marked as such. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public ImportedDigest storeDemo(Post post, ImportTarget target) {
        DigestId digest = digests.createDemo(topic(post, target), target.day(), attribution(post));
        return add(post, digest, new ImportIdentity());
    }

    private ImportedDigest begin(Post post, DigestId digest) {
        if (!post.attribution().isEmpty()) {
            digests.attribute(digest, attribution(post));
        }
        post.introduction().ifPresent(passage -> write("digest", digest.id(), "introduction", passage));
        return add(post, digest, new ImportIdentity());
    }

    private ImportedDigest add(Post post, DigestId digest, ImportIdentity there) {
        long added = 0;
        for (PostEntry entry : post.entries()) {
            NewPaper paper = paper(entry);
            if (!there.meets(paper)) {
                passages(entry, digests.add(digest, library.add(paper)));
                added++;
            }
        }
        return new ImportedDigest(digest, added);
    }

    private void passages(PostEntry entry, EntryId id) {
        for (Passage passage : entry.passages()) {
            switch (passage.kind()) {
                case NOTE -> write("entry", id.id(), "note", passage);
                case TAKEAWAYS -> write("entry", id.id(), "takeaways", passage);
                case INTRODUCTION, ANNOTATION -> {}
            }
        }
    }

    private void write(String kind, java.util.UUID owner, String field, Passage passage) {
        TextKey key = new TextKey(kind, owner, field);
        digests.setLanguage(key, WrittenLanguage.of(passage.text().words()));
        digests.write(key, 0, passage.text().words());
    }

    private Optional<DigestSheet> existing(ImportTarget target) {
        return topics.find(target.topic())
                .map(Topic::id)
                .flatMap(topic -> digests.find(topic, target.day()))
                .map(Digest::id)
                .map(digests::sheet);
    }

    private static ImportIdentity identity(Optional<DigestSheet> existing) {
        return existing.map(ImportIdentity::of).orElseGet(ImportIdentity::new);
    }

    private ImportPlan.Fate fate(NewPaper paper, ImportIdentity there) {
        if (there.meets(paper)) {
            return ImportPlan.Fate.PRESENT;
        }
        ArxivId id = paper.arxivId();
        return id != null && library.find(id).isPresent() ? ImportPlan.Fate.KNOWN : ImportPlan.Fate.NEW;
    }

    private TopicId topic(Post post, ImportTarget target) {
        Slug slug = target.topic();
        String name = Excerpt.of(post.topic(), LONGEST_TOPIC / 2);
        return topics.find(slug).map(Topic::id).orElseGet(() -> topics.add(slug, new Bilingual<>(name, name)));
    }

    private static NewPaper paper(PostEntry entry) {
        return new NewPaper(
                entry.arxivId().orElse(null),
                entry.title().words(),
                entry.authors(),
                entry.summary().words(),
                entry.comment(),
                WrittenLanguage.of(entry.title().words() + entry.summary().words()),
                null);
    }

    private static String attribution(Post post) {
        return Excerpt.cut(String.join("\n", post.attribution()), LONGEST_ATTRIBUTION);
    }
}
