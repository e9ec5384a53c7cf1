package app.diglot.blog;

import app.diglot.digests.Digest;
import app.diglot.digests.DigestAlreadyExists;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.library.Sighting;
import app.diglot.library.Sightings;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Old posts into the library and digests: read first, stored only once the person has seen what was understood. Papers, their
 * translations and annotations, notes, takeaways and introduction are taken, translations as the importing person's and never as
 * reviewed. Pictures are not, and the front matter is the settings'. What the desk has already stays as it is.
 */
@Service
public class BlogImport {

    private static final int LONGEST_TOPIC = 200;
    private static final int LONGEST_ATTRIBUTION = 500;

    private final Topics topics;
    private final Library library;
    private final Sightings sightings;
    private final Digests digests;
    private final KnownPapers knownPapers;
    private final ImportedTexts texts;

    BlogImport(
            Topics topics,
            Library library,
            Sightings sightings,
            Digests digests,
            KnownPapers knownPapers,
            ImportedTexts texts) {
        this.topics = topics;
        this.library = library;
        this.sightings = sightings;
        this.digests = digests;
        this.knownPapers = knownPapers;
        this.texts = texts;
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

    /** The words of a file, to be corrected by hand; nothing where it is no text. */
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<String> text(IncomingBytes bytes) {
        return PostReader.text(bytes);
    }

    /** The topic that a post belongs to: one of that name or address, else the address of the one that would be begun. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<Slug> topicOf(Post post) {
        Optional<Slug> own = Slug.ofName(post.topic());
        List<Topic> all = topics.all();
        return all.stream()
                .filter(topic -> topic.slug().equals(own.orElse(null)) || isNamed(topic, post.topic()))
                .findFirst()
                .map(Topic::slug)
                .or(() -> own);
    }

    private static boolean isNamed(Topic topic, String name) {
        return topic.name().english().equalsIgnoreCase(name)
                || topic.name().chinese().equalsIgnoreCase(name);
    }

    /** What storing would do; changes nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public ImportPlan plan(Post post, ImportTarget target) {
        Optional<DigestSheet> existing = existing(target);
        ImportIdentity before = identity(existing);
        ImportIdentity within = new ImportIdentity();
        List<ImportPlan.Fate> fates = new ArrayList<>();
        Map<Integer, Paper> known = new HashMap<>();
        for (int place = 0; place < post.entries().size(); place++) {
            NewPaper paper = paper(post.entries().get(place));
            if (within.meets(paper)) {
                fates.add(ImportPlan.Fate.TWICE);
            } else if (before.meets(paper)) {
                fates.add(ImportPlan.Fate.PRESENT);
            } else {
                Optional<Paper> there = Optional.ofNullable(paper.arxivId()).flatMap(library::find);
                there.ifPresent(found -> known.put(fates.size(), found));
                fates.add(there.isPresent() ? ImportPlan.Fate.KNOWN : ImportPlan.Fate.NEW);
            }
        }
        List<Remark> remarks = remarksOnDigest(post, existing.isPresent());
        Map<PaperId, EntryTexts.Known> desk = knownPapers.of(known.values());
        for (int place = 0; place < fates.size(); place++) {
            if (fates.get(place).isAdded()) {
                PostEntry entry = post.entries().get(place);
                NewPaper posted = paper(entry);
                Paper there = known.get(place);
                EntryTexts.Known has = there == null ? EntryTexts.Known.nothingOf(posted) : desk.get(there.id());
                remarks.addAll(EntryTexts.of(place, entry, posted, Objects.requireNonNull(has))
                        .remarks());
            }
        }
        return new ImportPlan(existing.map(sheet -> sheet.digest().id()), fates, remarks);
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
        return existing.map(sheet -> add(post, sheet.digest().id(), identity(existing), remarksOnDigest(post, true)))
                .orElseGet(() -> begin(post, digests.create(topic(post, target), target.day())));
    }

    /** Stores the digest that comes with Diglot, marked as such. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public ImportedDigest storeDemo(Post post, ImportTarget target) {
        DigestId digest = digests.createDemo(topic(post, target), target.day(), attribution(post));
        return add(post, digest, new ImportIdentity(), remarksOnDigest(post, false));
    }

    private ImportedDigest begin(Post post, DigestId digest) {
        if (!post.attribution().isEmpty()) {
            digests.attribute(digest, attribution(post));
        }
        long translated = texts.introduction(digest, post.introduction());
        ImportedDigest stored = add(post, digest, new ImportIdentity(), remarksOnDigest(post, false));
        return new ImportedDigest(digest, stored.added(), stored.translations() + translated, stored.remarks());
    }

    private record Added(int place, PostEntry entry, NewPaper posted, PaperId paper, EntryId id) {}

    private ImportedDigest add(Post post, DigestId digest, ImportIdentity there, List<Remark> remarks) {
        List<Added> added = new ArrayList<>();
        for (int place = 0; place < post.entries().size(); place++) {
            PostEntry entry = post.entries().get(place);
            NewPaper posted = paper(entry);
            if (!there.meets(posted)) {
                PaperId paper = library.add(posted);
                added.add(new Added(place, entry, posted, paper, digests.add(digest, paper)));
            }
        }
        Map<PaperId, Paper> papers =
                library.find(added.stream().map(Added::paper).toList());
        Map<PaperId, EntryTexts.Known> desk = knownPapers.of(papers.values());
        long translated = 0;
        for (Added one : added) {
            EntryTexts beside = EntryTexts.of(
                    one.place(), one.entry(), one.posted(), Objects.requireNonNull(desk.get(one.paper())));
            translated += texts.passages(one.entry(), one.id());
            translated += texts.besides(beside, one.paper(), one.posted().language());
            remarks.addAll(beside.remarks());
        }
        return new ImportedDigest(digest, added.size(), translated, remarks);
    }

    private static List<Remark> remarksOnDigest(Post post, boolean exists) {
        List<Remark> remarks = new ArrayList<>();
        if (exists && post.introduction().isPresent()) {
            remarks.add(new Remark(Remark.DIGEST, Remark.Kind.INTRODUCTION_LEFT_OUT, ""));
        }
        long pictures = post.entries().stream()
                .mapToLong(entry -> entry.screenshots().size())
                .sum();
        if (pictures > 0) {
            remarks.add(new Remark(Remark.DIGEST, Remark.Kind.PICTURES_LEFT_OUT, Long.toString(pictures)));
        }
        return remarks;
    }

    /** What is known of the papers of a post, in its order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public List<Sighting> sightings(Post post) {
        return sightings.ofIncoming(post.entries().stream()
                .map(entry -> new Sightings.Incoming(
                        entry.arxivId().orElse(null), entry.title().words()))
                .toList());
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
                WrittenLanguage.of(
                        entry.title().words() + "\n" + entry.summary().words()),
                null);
    }

    private static String attribution(Post post) {
        return Excerpt.cut(String.join("\n", post.attribution()), LONGEST_ATTRIBUTION);
    }
}
