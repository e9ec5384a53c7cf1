package app.diglot.intake.ui;

import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.QueuedPaper;
import app.diglot.intake.triage.Resemblance;
import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers of a queue. It keeps their order and where they stand, and fetches what the few in sight show; a paper that is decided
 * on keeps its place until the list is loaded again.
 */
class QueueList extends Composite<VirtualList<PaperId>> {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <div class="triage-row" data-state="${item.state ?? ''}" ?data-current="${item.current}" data-row="${item.paper}"
                 @click="${open}">
              <input type="checkbox" .checked="${item.selected}" aria-label="${item.selectLabel}"
                     @click="${(e) => { e.stopPropagation(); select(e.target.checked); }}">
              <div>
                <div class="triage-row-title" lang="${item.language}" .innerHTML="${item.title ?? ''}"></div>
                <div class="triage-row-about"><span class="triage-row-authors">${item.authors}</span>${
                  item.chips?.map(([text, tone]) => html`<span class="chip ${tone}">${text}</span>`)
                }</div>
                ${item.like ? html`<div class="triage-row-like">${item.like}</div>` : ''}
              </div>
            </div>""";

    /** In which rows settle. */
    private static final int FRAMES = 3;

    private static final int FRAMES_AFTER_LOADING = 40;

    private static final int MOST_ITEMS = 500;

    /** Papers that are kept ready: more than a fast person decides on, or reads, while an answer is on its way. */
    private static final int AHEAD = 24;

    private static final int BEHIND = 3;

    /** Above it the list is drawn again as a whole, which asks for what is in sight alone. */
    private static final int MOST_SINGLE_ROWS = 40;

    private final transient Queue queue;
    private final transient Typesetter typesetter;
    private final transient TriageWords words;
    private final transient List<QueuedPaper> papers = new ArrayList<>();
    private final transient Map<PaperId, Integer> places = new HashMap<>();
    /** Of those that were asked for last: more than are ever in sight at once. */
    private final transient Map<PaperId, QueueItem> items = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PaperId, QueueItem> eldest) {
            return size() > MOST_ITEMS;
        }
    };

    private final transient Set<PaperId> selected = new HashSet<>();
    private final CallbackDataProvider<PaperId, Void> provider;
    private transient LocalDate day = LocalDate.MIN;
    private int current = -1;

    QueueList(
            Queue queue,
            Typesetter typesetter,
            TriageWords words,
            Consumer<PaperId> whenOpened,
            Runnable whenSelected) {
        this.queue = queue;
        this.typesetter = typesetter;
        this.words = words;
        provider = DataProvider.fromCallbacks(query -> fetch(query.getOffset(), query.getLimit()), query -> {
            query.getOffset();
            return papers.size();
        });
        VirtualList<PaperId> list = getContent();
        list.addClassName("triage-list");
        list.setRenderer(LitRenderer.<PaperId>of(ROW)
                .withProperty("paper", paper -> paper.id().toString())
                .withProperty("title", paper -> item(paper).title())
                .withProperty("language", paper -> item(paper).language())
                .withProperty("authors", paper -> item(paper).authors())
                .withProperty("state", paper -> item(paper).state())
                .withProperty("chips", paper -> item(paper).chips())
                .withProperty("like", paper -> item(paper).like())
                .withProperty("current", this::isCurrent)
                .withProperty("selected", selected::contains)
                .withProperty(
                        "selectLabel", paper -> words.say("select", item(paper).plainTitle()))
                .withFunction("open", whenOpened::accept)
                .withFunction("select", (paper, arguments) -> {
                    select(paper, arguments.get(0).asBoolean());
                    whenSelected.run();
                }));
        list.setItemAccessibleNameGenerator(paper -> item(paper).plainTitle());
        list.setDataProvider(provider);
    }

    /** Shows other papers, at this one or else at the first that is to be decided. */
    void load(LocalDate shownDay, List<QueuedPaper> loaded, Optional<PaperId> at, PersonId me) {
        day = shownDay;
        papers.clear();
        papers.addAll(loaded);
        places.clear();
        IntStream.range(0, papers.size()).forEach(i -> places.put(papers.get(i).paper(), i));
        selected.retainAll(places.keySet());
        current = at.map(places::get).orElseGet(() -> firstToDecide(me));
        provider.refreshAll();
        scrollToCurrent(FRAMES_AFTER_LOADING);
    }

    Optional<PaperId> current() {
        return current < 0 || current >= papers.size()
                ? Optional.empty()
                : Optional.of(papers.get(current).paper());
    }

    /** Counted from 1; 0 where there is none. */
    int place() {
        return current + 1;
    }

    /** What a paper of the list is like, where the order is by likeness. */
    Optional<Resemblance> resemblance(PaperId paper) {
        return Optional.ofNullable(places.get(paper)).map(papers::get).flatMap(QueuedPaper::resemblance);
    }

    int size() {
        return papers.size();
    }

    boolean holds(PaperId paper) {
        return places.containsKey(paper);
    }

    Optional<PaperId> at(int steps) {
        int place = current + steps;
        return place < 0 || place >= papers.size()
                ? Optional.empty()
                : Optional.of(papers.get(place).paper());
    }

    /** The next paper that nobody has decided on or claimed, from the start again at the end; never that one itself. */
    Optional<PaperId> nextToDecide(PaperId after, PersonId me) {
        return toDecide(places.getOrDefault(after, current), me).findFirst();
    }

    /** What may be wanted after the current paper. */
    Neighbours neighbours(PersonId me) {
        return current < 0
                ? Neighbours.NONE
                : new Neighbours(toDecide(current, me).limit(AHEAD).toList(), along(1, AHEAD), along(-1, BEHIND));
    }

    private Stream<PaperId> toDecide(int after, PersonId me) {
        return IntStream.range(1, papers.size())
                .map(step -> Math.floorMod(after + step, papers.size()))
                .mapToObj(papers::get)
                .filter(paper -> waits(paper, me))
                .map(QueuedPaper::paper);
    }

    private List<PaperId> along(int by, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(steps -> at(by * steps))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Goes to a paper; how it and the one before look is told by {@link #update}. */
    void moveTo(PaperId paper) {
        current = places.getOrDefault(paper, -1);
        scrollToCurrent(FRAMES);
    }

    /** Takes in what was just decided, before its row is read again. */
    void mark(PaperId paper, CandidateState state) {
        Optional.ofNullable(places.get(paper))
                .ifPresent(place -> papers.set(
                        place,
                        new QueuedPaper(
                                paper, state, Set.of(), resemblance(paper).orElse(null))));
    }

    /** Takes in how papers stand now. */
    void update(Map<PaperId, QueueRow> rows) {
        rows.forEach((paper, row) ->
                Optional.ofNullable(places.get(paper)).ifPresent(place -> papers.set(place, standing(paper, row))));
        if (rows.size() > MOST_SINGLE_ROWS) {
            provider.refreshAll();
        } else {
            rows.forEach((paper, row) -> {
                if (holds(paper)) {
                    items.put(paper, item(row));
                    provider.refreshItem(paper);
                }
            });
        }
    }

    List<PaperId> selected() {
        return List.copyOf(selected);
    }

    void clearSelection() {
        selected.clear();
        provider.refreshAll();
    }

    /** Those of the list that wait for a decision, but for what a colleague has claimed. */
    List<PaperId> remaining(PersonId me) {
        return papers.stream()
                .filter(paper -> waits(paper, me))
                .map(QueuedPaper::paper)
                .toList();
    }

    private void select(PaperId paper, boolean wanted) {
        if (wanted) {
            selected.add(paper);
        } else {
            selected.remove(paper);
        }
    }

    private Stream<PaperId> fetch(int offset, int limit) {
        List<PaperId> wanted = papers.stream()
                .skip(offset)
                .limit(limit)
                .map(QueuedPaper::paper)
                .toList();
        Map<PaperId, QueueRow> rows = queue.rows(day, wanted);
        items.keySet().removeAll(wanted);
        rows.forEach((paper, row) -> items.put(paper, item(row)));
        return wanted.stream();
    }

    /** What is shown of a paper; nothing of one that is in the queue no more by the time it is asked for. */
    private QueueItem item(PaperId paper) {
        return items.getOrDefault(paper, QueueItem.GONE);
    }

    private QueueItem item(QueueRow row) {
        return QueueItem.of(row, resemblance(row.paper().id()), day, typesetter, words);
    }

    private int firstToDecide(PersonId me) {
        return IntStream.range(0, papers.size())
                .filter(i -> waits(papers.get(i), me))
                .findFirst()
                .orElse(papers.isEmpty() ? -1 : 0);
    }

    private boolean isCurrent(PaperId paper) {
        return current().filter(paper::equals).isPresent();
    }

    private static boolean waits(QueuedPaper paper, PersonId me) {
        return paper.state() == CandidateState.OPEN
                && paper.claimedBy().stream().allMatch(me::equals);
    }

    private QueuedPaper standing(PaperId paper, QueueRow row) {
        return new QueuedPaper(
                paper,
                row.state(),
                row.claimedBy().map(person -> Set.of(person.id())).orElseGet(Set::of),
                resemblance(paper).orElse(null));
    }

    /** Brings the current row into sight; again as long as rows that come in above it push it away. */
    private void scrollToCurrent(int frames) {
        current()
                .ifPresent(paper -> getContent()
                        .getElement()
                        .executeJs(
                                "const look = (frames) => requestAnimationFrame(() => {"
                                        + " const row = this.querySelector(`[data-row='${$1}'][data-current]`);"
                                        + " if (row) row.scrollIntoView({ block: 'nearest' }); else this.scrollToIndex($0);"
                                        + " if (frames > 0) look(frames - 1);"
                                        + "}); look($2)",
                                current,
                                paper.id().toString(),
                                frames));
    }
}
