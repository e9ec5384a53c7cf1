package app.diglot.digests.ui;

import static java.util.stream.Collectors.toMap;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.annotation.components.Annotatable;
import app.diglot.annotation.components.AnnotatedText;
import app.diglot.annotation.components.AnnotatedTexts;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.library.PaperId;
import app.diglot.library.Sighting;
import app.diglot.library.Sightings;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.translation.SourceText;
import app.diglot.translation.components.PairRow;
import app.diglot.translation.components.Workbench;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes what shows the texts of papers beside their translations, and brings it up to date. */
@org.springframework.stereotype.Component
class TranslateParts {

    private final Digests digests;
    private final Workbench workbench;
    private final AnnotatedTexts annotatedTexts;
    private final Typesetter typesetter;
    private final CurrentPerson person;
    private final Sightings sightings;
    private final SightingLines lines;

    TranslateParts(
            Digests digests,
            Workbench workbench,
            AnnotatedTexts annotatedTexts,
            Typesetter typesetter,
            CurrentPerson person,
            Sightings sightings,
            SightingLines lines) {
        this.digests = digests;
        this.workbench = workbench;
        this.annotatedTexts = annotatedTexts;
        this.typesetter = typesetter;
        this.person = person;
        this.sightings = sightings;
        this.lines = lines;
    }

    /** Parts of a digest in the order given; a few statements whatever the number. Whatever changes in them calls back. */
    List<TranslatePart> make(DigestId digest, Collection<Agenda.Part> wanted, Runnable changed) {
        Map<TextKey, PairRow> rows =
                rows(wanted.stream().flatMap(part -> part.sources().stream()).toList(), changed);
        List<TranslatePart> made = new ArrayList<>();
        for (Agenda.Part part : wanted) {
            PartHead head = new PartHead(part.entry(), typesetter, decisions(changed));
            made.add(new TranslatePart(
                    head,
                    part.sources().stream()
                            .map(source -> rows.get(source.key()))
                            .toList()));
        }
        tellSightings(digest, made, List.copyOf(wanted), changed);
        return made;
    }

    /** Shows parts as they stand by now; what is being typed stays. Gives the rows that are new. */
    List<PairRow> refresh(DigestId digest, Agenda agenda, Map<TranslatePart, Agenda.Part> standing, Runnable changed) {
        List<PairRow> shown =
                standing.keySet().stream().flatMap(part -> part.rows().stream()).toList();
        workbench.refresh(
                shown,
                standing.values().stream()
                        .flatMap(part -> agenda.pairs(part).stream())
                        .toList(),
                source -> source(source, changed));
        Map<TextKey, PairRow> rows = new HashMap<>(byKey(shown));
        Map<TextKey, PairRow> added = rows(
                standing.values().stream()
                        .flatMap(part -> part.sources().stream())
                        .filter(source -> !rows.containsKey(source.key()))
                        .toList(),
                changed);
        rows.putAll(added);
        standing.forEach((part, now) -> {
            part.head().show(now.entry());
            part.show(
                    now.sources().stream().map(source -> rows.get(source.key())).toList());
        });
        tellSightings(digest, List.copyOf(standing.keySet()), List.copyOf(standing.values()), changed);
        return List.copyOf(added.values());
    }

    private Map<TextKey, PairRow> rows(List<SourceText> sources, Runnable changed) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        Map<TextKey, AnnotatedText> abstracts = annotatedTexts.of(sources.stream()
                .filter(TranslateParts::isAnnotatable)
                .map(TranslateParts::annotatable)
                .toList());
        abstracts.values().forEach(text -> text.onChange(changed));
        return byKey(workbench.rows(sources, source -> {
            AnnotatedText known = abstracts.get(source.key());
            return known == null ? workbench.source(source) : known;
        }));
    }

    private static Map<TextKey, PairRow> byKey(List<PairRow> rows) {
        return rows.stream().collect(toMap(row -> row.pair().source().key(), Function.identity()));
    }

    private Component source(SourceText source, Runnable changed) {
        if (!isAnnotatable(source)) {
            return workbench.source(source);
        }
        AnnotatedText text = annotatedTexts.of(annotatable(source));
        text.onChange(changed);
        return text;
    }

    /** Abstracts can be annotated where they stand. */
    private static boolean isAnnotatable(SourceText source) {
        return source.key().field().equals("abstract");
    }

    private static Annotatable annotatable(SourceText source) {
        return new Annotatable(source.key(), source.language(), source.content());
    }

    private void tellSightings(DigestId digest, List<TranslatePart> shown, List<Agenda.Part> parts, Runnable changed) {
        String here = DigestNavigation.digest(digest);
        Map<PaperId, Sighting> known = sightings.of(
                parts.stream().flatMap(part -> paper(part).stream()).toList());
        for (int i = 0; i < shown.size(); i++) {
            PartHead head = shown.get(i).head();
            paper(parts.get(i))
                    .ifPresent(paper -> head.show(lines.of(
                            paper,
                            known.getOrDefault(paper, Sighting.NONE)
                                    .seenIn(place -> !place.address().equals(here)),
                            changed)));
        }
    }

    private static Optional<PaperId> paper(Agenda.Part part) {
        return part.entry().map(entry -> entry.paper().id());
    }

    private Optional<ReplacementNotice.Actions> decisions(Runnable changed) {
        return person.may(Role.EDITOR) ? Optional.of(new ReplacementDecisions(digests, changed)) : Optional.empty();
    }
}
