package app.diglot.translation.checks;

import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.TermMatch;
import app.diglot.translation.glossary.TermUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A term whose source brings its abbreviation with it, and whose translation does not where it stands first: 大语言模型（LLM）. */
final class FirstUseCheck implements Check {

    @Override
    public String id() {
        return "firstUse";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated() || pair.field() == Field.TITLE) {
            return List.of();
        }
        Glossary glossary = pair.context().glossary();
        CheckedText target = pair.target();
        Map<Term, TermUse> first = new HashMap<>();
        glossary.usesIn(target.text(), target.atoms(), target.language()).stream()
                .filter(use -> use.kind() != TermUse.Kind.FORBIDDEN)
                .forEach(use -> first.putIfAbsent(use.term(), use));
        List<Finding> findings = new ArrayList<>();
        Set<Term> judged = new HashSet<>();
        for (TermMatch match : glossary.in(
                pair.source().text(), pair.source().atoms(), pair.source().language())) {
            TermUse use = first.get(match.term());
            if (use != null && bringsAbbreviation(match, pair.source().text()) && judged.add(match.term())) {
                judge(match, use, pair).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean bringsAbbreviation(TermMatch match, String source) {
        return !match.term().abbreviation().isEmpty() && inBrackets(match.term().abbreviation(), source, match.end());
    }

    private static boolean inBrackets(String abbreviation, String text, int from) {
        String near = text.substring(from, Math.min(text.length(), from + abbreviation.length() + 8));
        return Pattern.compile("^\\s?[(（]" + Pattern.quote(abbreviation) + "s?\\b", Pattern.CASE_INSENSITIVE)
                .matcher(near)
                .find();
    }

    private Optional<Finding> judge(TermMatch match, TermUse use, CheckedPair pair) {
        String target = pair.target().text();
        boolean abbreviated = target.substring(use.start(), use.end())
                .equalsIgnoreCase(match.term().abbreviation());
        if (inBrackets(match.term().abbreviation(), target, use.end())) {
            return Optional.empty();
        }
        String stands = target.substring(use.start(), use.end());
        String shown =
                abbreviated ? match.term().writtenIn(pair.target().language()).getFirst() : stands;
        String abbreviation = match.term().abbreviation();
        String whole = pair.target().isChinese() ? shown + "（" + abbreviation + "）" : shown + " (" + abbreviation + ")";
        return Optional.of(Finding.of(id(), Severity.HINT, "without", stands, whole)
                .inSource(match.start(), match.end())
                .inTarget(use.start(), use.end())
                .mendedBy(whole));
    }
}
