package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.DayDigests;
import app.diglot.intake.triage.Decided;
import app.diglot.intake.triage.PapersTriaged;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueueNumbers;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.Reason;
import app.diglot.intake.triage.Triage;
import app.diglot.library.PaperId;
import app.diglot.library.PapersCompared;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.PersonId;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Afterwards;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queue beside the paper before the person. After each deed it asks for the rows that changed and the papers beside, and a
 * moment later for the numbers and the last steps, however long the queue is.
 */
class TriageDesk extends Div implements TriageActions {

    private static final long serialVersionUID = 1L;

    /**
     * After which the numbers and the last steps follow the paper, and what colleagues did comes: whoever decides fast does not
     * wait for them.
     */
    private static final Duration BREATH = Duration.ofMillis(100);

    private final transient Queue queue;
    private final transient Triage triage;
    private final transient DayDigests digests;
    private final transient List<Topic> topics;
    private final transient TriageWords words;
    private final transient TriageWarnings warnings;
    private final transient PersonId me;
    private final transient Clock clock;
    private final transient BiConsumer<QueueFilter, QueueNumbers> whenCounted;
    private final QueueList list;
    private final PaperPane pane;
    private final StepBar steps;
    private final BulkBar bulk;
    private final QueueEnd end;
    private final LikenessNote note;
    private final Div both = new Div();
    private final Div listHead = new Div();
    private final Span told = new Span();
    private final Afterwards counting = new Afterwards(this, BREATH, this::count);
    private final Afterwards hearing = new Afterwards(this, BREATH, this::takeIn);
    private transient QueueFilter filter = new QueueFilter(java.time.LocalDate.MIN, null, null, "");
    private final transient Set<PaperId> heard = new HashSet<>();
    /** Papers whose rows are to be read again for the next answer. */
    private final transient Set<PaperId> looksOtherwise = new HashSet<>();

    private boolean showing;
    /** What a deed has to say to those who listen, in place of where they are then. */
    private String toTell = "";
    /** What was chosen since does not change the order under the person's fingers. */
    private transient Instant orderedAt = Instant.MIN;

    TriageDesk(
            Queue queue,
            Triage triage,
            DayDigests digests,
            List<Topic> topics,
            Typesetter typesetter,
            SightingLines sightings,
            TriageWords words,
            PersonId me,
            Clock clock,
            BiConsumer<QueueFilter, QueueNumbers> whenCounted) {
        this.queue = queue;
        this.triage = triage;
        this.digests = digests;
        this.topics = topics;
        this.words = words;
        this.warnings = new TriageWarnings(queue, digests, words);
        this.me = me;
        this.clock = clock;
        this.whenCounted = whenCounted;
        list = new QueueList(queue, typesetter, words, this::open, this::showBulk);
        pane = new PaperPane(typesetter, sightings, words, this);
        steps = new StepBar(words, this);
        bulk = new BulkBar(
                words, new BulkBar.Actions(this::decideSelected, this::clearSelection, this::rejectRemaining));
        end = new QueueEnd(words, topics);
        note = new LikenessNote(words);
        addClassName("triage-desk");
        told.addClassName("dg-visually-hidden");
        told.getElement().setAttribute("role", "status");
        listHead.add(bulk);
        listHead.addClassName("triage-list-head");
        Div column = new Div(listHead, list);
        column.addClassName("triage-column");
        both.add(column, pane);
        both.addClassName("triage-both");
        add(steps, note, end, both, told);
    }

    /** What belongs to the list as a whole. */
    void addToListHead(Component tool) {
        listHead.addComponentAsFirst(tool);
    }

    void nothingYet() {
        both.setVisible(false);
        steps.setVisible(false);
        end.nothingYet();
    }

    void load(QueueFilter wanted) {
        boolean sameDay = wanted.day().equals(filter.day());
        filter = wanted;
        orderedAt = clock.instant();
        note.show(filter, topicName(), () -> queue.hasHistory(filter.topic(), orderedAt));
        reload(sameDay ? list.current() : Optional.empty());
    }

    @Override
    public void step(int by) {
        list.at(by).ifPresent(this::moveTo);
    }

    /** Closes the paper, or opens it. */
    void toggle() {
        boolean opening = hasClassName("paper-closed");
        setClassName("paper-closed", !opening);
        setClassName("paper-open", opening);
    }

    @Override
    public void close() {
        setClassName("paper-closed", true);
        setClassName("paper-open", false);
    }

    @Override
    public void decide(CandidateState verdict, PaperId seen) {
        pane.row(seen)
                // Where the list was loaded again since, it is read again.
                .or(() -> Optional.ofNullable(
                        queue.rows(filter.day(), Set.of(seen)).get(seen)))
                .filter(row -> !warnings.holdsBack(row))
                .ifPresent(row -> decide(verdict, row, row.undecided()));
    }

    /** Decides on all that is open of the current paper. */
    void decide(CandidateState verdict) {
        list.current().ifPresent(paper -> decide(verdict, paper));
    }

    @Override
    public void decide(CandidateState verdict, List<Candidate> candidates) {
        current().ifPresent(row -> decide(verdict, row, candidates));
    }

    /** What was open for other topics too waits for them; else the next paper comes. */
    private void decide(CandidateState verdict, QueueRow row, List<Candidate> candidates) {
        var seen = candidates.stream().collect(Collectors.toMap(Candidate::id, Candidate::state));
        Decided decided = verdict == CandidateState.CHOSEN
                ? triage.choose(filter.day(), seen)
                : triage.reject(filter.day(), seen);
        warnings.ofOvertaken(filter.day(), decided.overtaken());
        looksOtherwise.addAll(decided.papers());
        looksOtherwise.addAll(decided.overtaken());
        warnings.keep(decided);
        PaperId paper = row.paper().id();
        boolean waits = row.candidates().stream()
                .anyMatch(candidate -> candidate.state() == CandidateState.OPEN && !seen.containsKey(candidate.id()));
        if (!waits) {
            decided.papers().forEach(each -> list.mark(each, verdict));
            moveTo(list.nextToDecide(paper, me).orElse(paper));
        }
        showSoon();
        counting.soon();
    }

    @Override
    public void because(Reason reason) {
        Decided decided = triage.because(filter.day(), reason);
        if (decided.papers().isEmpty()) {
            warnings.tell("noRejection");
            return;
        }
        refresh(decided.papers());
        toTell = words.reason(reason);
    }

    @Override
    public void claim() {
        current().filter(row -> row.state() == CandidateState.OPEN).ifPresent(row -> {
            PaperId paper = row.paper().id();
            boolean mine = row.claimedBy().filter(words::isMe).isPresent();
            Decided decided = mine ? triage.release(filter.day(), paper) : triage.claim(filter.day(), paper);
            refresh(decided.papers());
            counting.soon();
        });
    }

    @Override
    public void undo() {
        Optional<Decided> undone = triage.undo(filter.day());
        if (undone.isEmpty()) {
            warnings.tell("nothingToUndo");
            return;
        }
        Set<PaperId> papers = undone.get().papers();
        warnings.ofOvertaken(filter.day(), undone.get().overtaken());
        if (papers.isEmpty()) {
            counting.soon();
            return;
        }
        PaperId first = papers.iterator().next();
        if (papers.size() > 1 || !list.holds(first)) {
            reload(Optional.of(first));
        } else {
            list.mark(first, CandidateState.OPEN);
            looksOtherwise.addAll(papers);
            moveTo(first);
            counting.soon();
        }
        toTell = words.say("undone");
    }

    @Override
    public void sightingDecided() {
        list.current().ifPresent(paper -> refresh(Set.of(paper)));
    }

    /** What a colleague did elsewhere. */
    void hear(PapersTriaged change) {
        hear(change.papers());
    }

    void hear(PapersCompared change) {
        hear(change.papers());
    }

    private void hear(Set<PaperId> changed) {
        heard.addAll(changed);
        hearing.soon();
    }

    private void takeIn() {
        refresh(heard.stream().filter(list::holds).collect(Collectors.toSet()));
        heard.clear();
        counting.soon();
    }

    void papersCameOrWent() {
        reload(list.current());
    }

    private void open(PaperId paper) {
        setClassName("paper-open", true);
        setClassName("paper-closed", false);
        moveTo(paper);
    }

    private void moveTo(PaperId paper) {
        list.current().ifPresent(looksOtherwise::add);
        looksOtherwise.add(paper);
        list.moveTo(paper);
        showSoon();
    }

    private void refresh(Set<PaperId> papers) {
        looksOtherwise.addAll(papers);
        showSoon();
    }

    /** Once for each answer, however many key presses it is to. */
    private void showSoon() {
        if (!showing) {
            showing = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, answer -> show()));
        }
    }

    private void show() {
        showing = false;
        Set<PaperId> changed = Set.copyOf(looksOtherwise);
        looksOtherwise.clear();
        Neighbours neighbours = list.neighbours(me);
        Set<PaperId> unknown = Stream.concat(list.current().stream(), neighbours.all())
                .filter(paper -> !pane.holds(paper))
                .collect(Collectors.toSet());
        unknown.addAll(changed);
        Map<PaperId, QueueRow> rows = queue.rows(filter.day(), unknown);
        list.update(only(changed, rows));
        List<PaperText.Content> fresh =
                rows.values().stream().map(this::content).toList();
        list.current().ifPresent(paper -> pane.show(paper, neighbours, fresh));
        pane.setVisible(current().isPresent());
        current()
                .map(row -> words.say(
                        "place", list.place(), list.size(), row.paper().title(), words.state(row.state())))
                .ifPresent(place -> told.setText(toTell.isEmpty() ? place : toTell));
        toTell = "";
    }

    private Optional<QueueRow> current() {
        return list.current().flatMap(pane::row);
    }

    private static Map<PaperId, QueueRow> only(Set<PaperId> papers, Map<PaperId, QueueRow> rows) {
        return rows.entrySet().stream()
                .filter(row -> papers.contains(row.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PaperText.Content content(QueueRow row) {
        return new PaperText.Content(
                row, filter.day(), list.resemblance(row.paper().id()));
    }

    private void reload(Optional<PaperId> at) {
        list.load(filter.day(), queue.papers(filter, orderedAt), at, me);
        both.setVisible(list.size() > 0);
        pane.clear();
        showSoon();
        count();
    }

    private void count() {
        warnings.ofPublished(filter.day());
        QueueNumbers numbers = queue.numbers(filter.day(), filter.topic());
        whenCounted.accept(filter, numbers);
        steps.show(triage.steps(filter.day(), StepBar.SHOWN));
        end.show(filter, numbers, list.size(), numbers.toGo() == 0 ? digests.of(filter.day()) : Map.of());
        showBulk();
    }

    private void showBulk() {
        bulk.show(list.selected().size(), list.remaining(me).size(), topicName());
    }

    private String topicName() {
        return topics.stream()
                .filter(topic -> Objects.equals(topic.id(), filter.topic()))
                .findFirst()
                .map(words::topic)
                .orElse("");
    }

    private void decideSelected(CandidateState verdict) {
        List<PaperId> papers = list.selected();
        Decided decided = verdict == CandidateState.CHOSEN
                ? triage.chooseAll(filter.day(), papers, filter.topic())
                : triage.rejectAll(filter.day(), papers, filter.topic());
        clearSelection();
        moveOnFromMany(decided);
    }

    private void rejectRemaining() {
        moveOnFromMany(triage.rejectAll(filter.day(), list.remaining(me), filter.topic()));
    }

    /** The list is loaded again: the rows of many papers would be asked for, and only those in sight are shown. */
    private void moveOnFromMany(Decided decided) {
        warnings.ofOvertaken(filter.day(), decided.overtaken());
        warnings.keep(decided);
        reload(list.current());
    }

    private void clearSelection() {
        list.clearSelection();
        showBulk();
    }
}
