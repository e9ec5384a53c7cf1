package app.diglot.translation.approved;

import app.diglot.accounts.CurrentPerson;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.translation.approved.ApprovedPairRepository.Dated;
import app.diglot.translation.interchange.BadFile;
import app.diglot.translation.interchange.TmxChange;
import app.diglot.translation.interchange.TmxHeader;
import app.diglot.translation.interchange.TmxPair;
import app.diglot.translation.interchange.TmxReader;
import app.diglot.translation.interchange.TmxUnit;
import app.diglot.translation.interchange.TmxWriter;
import app.diglot.translation.memory.TranslationMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The translation memory as a TMX file, to take along and to bring in. */
@Service
public class PairExchange {

    private static final String TOOL = "Diglot";
    private static final String TOOL_VERSION = "1";

    private final ApprovedPairRepository pairs;
    private final Remembering remembering;
    private final MemoryIndex index;
    private final CurrentPerson person;
    private final Clock clock;

    PairExchange(
            ApprovedPairRepository pairs,
            Remembering remembering,
            MemoryIndex index,
            CurrentPerson person,
            Clock clock) {
        this.pairs = pairs;
        this.remembering = remembering;
        this.index = index;
        this.person = person;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param batch the name under which its pairs are stored, to take them back
     * @param added pairs that the memory did not have
     * @param known pairs that it had, or that the file has twice
     * @param others units without a text in both languages
     */
    public record Brought(String batch, int added, int known, int others) {}

    /** Writes all pairs as TMX 1.4, row by row; the stream stays open. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void write(OutputStream out) throws IOException {
        try (Stream<Dated> rows = pairs.dated();
                TmxWriter writer = new TmxWriter(out, TmxHeader.of(TOOL, TOOL_VERSION, "*all*"))) {
            for (Iterator<Dated> each = rows.iterator(); each.hasNext(); ) {
                Dated row = each.next();
                writer.write(TmxUnit.of(
                        new TmxPair(row.english(), row.chinese()), new TmxChange(Optional.of(row.approvedAt()), "")));
            }
        }
    }

    /**
     * Takes in the pairs of a TMX file; the person who brings them answers for them.
     *
     * @throws BadFile where it is not TMX from beginning to end; nothing is stored then
     */
    @Transactional(rollbackFor = {BadFile.class, IOException.class})
    @PreAuthorize("hasRole('EDITOR')")
    public Brought bring(InputStream tmx) throws IOException, BadFile {
        Taking taking = new Taking(index.whole());
        TmxReader.read(tmx, taking::take);
        return new Brought(taking.batch, taking.added, taking.known, taking.others);
    }

    /** Takes back what a file brought. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void takeBack(Brought brought) {
        remembering.forget(List.of(brought.batch()));
    }

    /** One file on its way in. */
    private final class Taking {

        private final TranslationMemory memory;
        private final String batch = new TextKey("tmx", UUID.randomUUID(), "pair").toString();
        private final Set<Bilingual<String>> seen = new HashSet<>();
        private final Instant now = now();
        private int added;
        private int known;
        private int others;

        Taking(TranslationMemory memory) {
            this.memory = memory;
        }

        private void take(TmxUnit unit) {
            TmxPair.of(unit)
                    .ifPresentOrElse(
                            pair -> take(
                                    new Bilingual<>(
                                            pair.english().strip(),
                                            pair.chinese().strip()),
                                    unit.change().at().orElse(now)),
                            () -> others++);
        }

        private void take(Bilingual<String> pair, Instant approvedAt) {
            if (!seen.add(pair) || stands(pair)) {
                known++;
                return;
            }
            pairs.save(new ApprovedPairEntity(batch, pair, person.id(), approvedAt, now));
            added++;
        }

        private boolean stands(Bilingual<String> pair) {
            return memory.exact(pair.english(), Language.ENGLISH).stream()
                    .anyMatch(standing -> standing.chinese().equals(pair.chinese()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
