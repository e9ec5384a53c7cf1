package app.diglot.translation.findings;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import app.diglot.accounts.CurrentPerson;
import app.diglot.shared.Fingerprint;
import app.diglot.translation.SourceText;
import app.diglot.translation.checks.CheckContext;
import app.diglot.translation.checks.CheckedPair;
import app.diglot.translation.checks.Checks;
import app.diglot.translation.checks.EarlierTranslation;
import app.diglot.translation.checks.Field;
import app.diglot.translation.checks.Finding;
import app.diglot.translation.checks.Stretch;
import app.diglot.translation.glossary.Glossary;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the checks find in translations. A finding that somebody has let stand is not shown again until the source changes, or the
 * words of the translation that it is about.
 */
@Service
public class Findings {

    private static final int LONGEST_REASON = 500;

    private final DismissedFindingRepository dismissed;
    private final CurrentPerson person;
    private final Clock clock;

    Findings(DismissedFindingRepository dismissed, CurrentPerson person, Clock clock) {
        this.dismissed = dismissed;
        this.person = person;
        this.clock = clock;
    }

    /** A text with its translation as it stands. */
    public record Pair(SourceText source, String target) {}

    /**
     * What is to be said of each of the pairs that are translated, the gravest first; one statement whatever their number.
     *
     * @param glossary the team's terms
     * @param earlier how sentences of the sources were translated before
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<SourceText, List<Finding>> of(
            Collection<Pair> pairs, Glossary glossary, Map<SourceText, List<EarlierTranslation>> earlier) {
        List<Pair> translated =
                pairs.stream().filter(pair -> !pair.target().isBlank()).toList();
        if (translated.isEmpty()) {
            return Map.of();
        }
        CheckContext context = CheckContext.plain().with(glossary);
        Map<String, Set<String>> letStand =
                dismissed
                        .findByTextKeyIn(translated.stream()
                                .map(pair -> pair.source().targetKey())
                                .toList())
                        .stream()
                        .collect(groupingBy(
                                DismissedFindingEntity::textKey, mapping(DismissedFindingEntity::finding, toSet())));
        return translated.stream()
                .collect(groupingBy(
                        Pair::source,
                        flatMapping(
                                pair -> {
                                    CheckContext known = context.with(earlier.getOrDefault(pair.source(), List.of()));
                                    return open(pair, known, letStand).stream();
                                },
                                toList())));
    }

    /** Lets a finding stand. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void dismiss(Pair pair, Finding finding, String reason) {
        String stripped = reason.strip();
        if (stripped.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has up to " + LONGEST_REASON + " characters");
        }
        dismissed.save(new DismissedFindingEntity(
                pair.source().targetKey(),
                print(pair, finding),
                stripped,
                person.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Takes that back. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void restore(Pair pair, Finding finding) {
        dismissed.deleteByTextKeyAndFinding(pair.source().targetKey(), print(pair, finding));
    }

    /** How long a translation may be depends on what is translated. */
    private static Field field(SourceText source) {
        return switch (source.key().field()) {
            case "title" -> Field.TITLE;
            case "abstract" -> Field.ABSTRACT;
            default -> Field.NOTE;
        };
    }

    private static List<Finding> open(Pair pair, CheckContext context, Map<String, Set<String>> letStand) {
        SourceText source = pair.source();
        Set<String> known = letStand.getOrDefault(source.targetKey(), Set.of());
        return Checks.findIn(CheckedPair.of(source.language(), source.content(), pair.target(), field(source), context))
                .stream()
                .filter(finding -> known.isEmpty() || !known.contains(print(pair, finding)))
                .toList();
    }

    /** The same as long as the source and the words are the same that it is about. */
    private static String print(Pair pair, Finding finding) {
        return Fingerprint.of(String.join(
                        "\n",
                        finding.message(),
                        String.join("\t", finding.parameters()),
                        pair.source().fingerprint().value(),
                        words(pair.target(), finding.target())))
                .value();
    }

    private static String words(String text, @Nullable Stretch stretch) {
        return stretch == null ? text : text.substring(stretch.start(), stretch.end());
    }
}
