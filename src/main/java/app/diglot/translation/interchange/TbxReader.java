package app.diglot.translation.interchange;

import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import app.diglot.translation.glossary.TermList;
import app.diglot.translation.glossary.TermProblem;
import app.diglot.translation.interchange.BadFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads TBX of both editions of ISO 30042 in any encoding of XML, a concept at a time. */
public final class TbxReader {

    private static final Set<String> GROUPS = Set.of("tig", "ntig", "termSec");

    /** Where a file was wrapped and indented by its maker. */
    private static final Pattern WRAP = Pattern.compile(" *[\\t\\n\\r]\\s*");

    private final XmlInput input;
    private final TbxVersion version;

    private TbxReader(XmlInput input) throws BadFile {
        this.input = input;
        this.version = Stream.of(TbxVersion.values())
                .filter(known -> known.root().equals(input.localName()))
                .findFirst()
                .orElseThrow(() -> input.bad(Reason.OTHER_FORMAT, input.localName()));
    }

    /**
     * @param each is given one concept after the other, before the rest of the file is known to be right
     * @throws BadFile where the file is not TBX, even behind many good concepts; the taker keeps none of them
     */
    public static void read(InputStream bytes, Consumer<Concept> each) throws IOException, BadFile {
        new TbxReader(XmlInput.open(bytes)).file((concept, line) -> each.accept(concept));
    }

    /** The terms of concepts with English and Chinese names; the others are passed over. */
    public static TermList terms(InputStream bytes) throws IOException, BadFile {
        List<Term> terms = new ArrayList<>();
        List<TermProblem> problems = new ArrayList<>();
        new TbxReader(XmlInput.open(bytes)).file((concept, line) -> {
            try {
                terms.addAll(concept.glossaryTerms());
            } catch (IllegalArgumentException refused) {
                String name = concept.terms().getFirst().text();
                problems.add(new TermProblem(line, "translation.glossary.problem.term", name));
            }
        });
        return new TermList(terms, problems);
    }

    @FunctionalInterface
    private interface Taker {
        void take(Concept concept, int line);
    }

    private void file(Taker taker) throws BadFile {
        boolean hasBody = false;
        while (input.nextChild()) {
            if (input.localName().equals("text")) {
                hasBody |= text(taker);
            } else {
                skip();
            }
        }
        if (!hasBody) {
            throw input.bad(Reason.MISSING, "body");
        }
        input.end();
    }

    private boolean text(Taker taker) throws BadFile {
        boolean hasBody = false;
        while (input.nextChild()) {
            if (input.localName().equals("body")) {
                body(taker);
                hasBody = true;
            } else {
                skip();
            }
        }
        return hasBody;
    }

    private void body(Taker taker) throws BadFile {
        while (input.nextChild()) {
            if (!input.localName().equals(version.entry())) {
                throw input.bad(Reason.MISPLACED, input.localName());
            }
            XmlElement entry = input.element();
            taker.take(concept(entry), input.bad(entry, Reason.WRONG_VALUE, "").line());
        }
    }

    private void skip() throws BadFile {
        XmlElement passedOver = input.element();
        if (passedOver.localName().equals(version.entry())) {
            throw input.bad(passedOver, Reason.MISPLACED, passedOver.localName());
        }
    }

    private Concept concept(XmlElement entry) throws BadFile {
        List<ConceptTerm> terms = new ArrayList<>();
        for (XmlElement language : entry.children(version.language()).toList()) {
            terms.addAll(terms(language));
        }
        if (terms.isEmpty()) {
            throw input.bad(entry, Reason.MISSING, version.language());
        }
        return new Concept(
                entry.attribute("id").orElse(""),
                terms,
                note(entry),
                TbxCategories.value(entry, TbxCategories.KEPT).equals(Optional.of("yes"))
                        ? Kept.AS_IT_IS
                        : Kept.TRANSLATED,
                TbxCategories.value(entry, TbxCategories.LEVEL)
                        .flatMap(Level::parse)
                        .orElse(Level.PREFERRED));
    }

    private List<ConceptTerm> terms(XmlElement language) throws BadFile {
        String tag = language.attribute("xml:lang").orElse("");
        if (tag.isBlank()) {
            throw input.bad(language, Reason.MISSING, "xml:lang");
        }
        List<ConceptTerm> terms = new ArrayList<>();
        for (XmlElement group : language.children().toList()) {
            if (GROUPS.contains(group.localName())) {
                terms.add(new ConceptTerm(tag, name(group), TbxCategories.status(group), TbxCategories.kind(group)));
            }
        }
        if (terms.isEmpty()) {
            throw input.bad(language, Reason.MISSING, "term");
        }
        return terms;
    }

    private String name(XmlElement group) throws BadFile {
        String name = group.descendants()
                .filter(element -> element.localName().equals("term"))
                .map(term -> WRAP.matcher(term.text().strip()).replaceAll(" "))
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            throw input.bad(group, Reason.MISSING, "term");
        }
        return name;
    }

    private static String note(XmlElement entry) {
        String notes = entry.children("note").map(XmlElement::text).collect(Collectors.joining("\n"));
        return notes.isBlank()
                ? TbxCategories.value(entry, "definition")
                        .map(definition -> WRAP.matcher(definition).replaceAll(" "))
                        .orElse("")
                : notes;
    }
}
