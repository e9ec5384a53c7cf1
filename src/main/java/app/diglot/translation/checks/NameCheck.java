package app.diglot.translation.checks;

import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An acronym or the name of a model, a data set or a program that is gone: GPT-4, ResNet-50, LLaMA, BLEU. */
final class NameCheck implements Check {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{N}_.@/-])[A-Za-z][A-Za-z0-9]*(?:[-.+/][A-Za-z0-9]+){0,12}(?![\\p{IsLatin}\\p{N}_@])");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}s?");
    private static final Pattern CAMEL = Pattern.compile(".*[a-z][A-Z].*|[A-Z]{2,}[a-z]{2,}.*");
    private static final Pattern NUMBERED = Pattern.compile("(?=.*[A-Za-z]{2}|[A-Z])(?=.*\\d)[A-Za-z].*");
    /** Several words with hyphens are prose: state-of-the-art, GPU-based. */
    private static final Pattern PROSE = Pattern.compile("(?:[A-Za-z][a-z]*[-/])+[A-Za-z][a-z]*|[A-Z][a-z]*|[a-z]+");

    private static final Pattern NO_NAMES = Pattern.compile("[^A-Za-z0-9]");

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        Set<String> there = tokens(pair.target());
        Set<Integer> translated = translatedPlaces(pair);
        Set<String> judged = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        TOKEN.matcher(pair.source().prose()).results().filter(NameCheck::isName).forEach(name -> {
            if (judged.add(plain(name.group())) && !isThere(name.group(), there)) {
                Severity severity =
                        translated.contains(name.start()) || !isProper(name.group()) ? Severity.HINT : Severity.WARNING;
                findings.add(Finding.of(id(), severity, "missing", name.group()).inSource(name.start(), name.end()));
            }
        });
        return findings;
    }

    private static boolean isName(MatchResult found) {
        String token = found.group();
        return token.length() > 1
                && !PROSE.matcher(token).matches()
                && (CAPITALS.matcher(token).matches()
                        || CAMEL.matcher(token).matches()
                        || NUMBERED.matcher(token).matches());
    }

    /** Acronyms are often written out in the other language; names of models and data sets never are. */
    private static boolean isProper(String token) {
        return !CAPITALS.matcher(token).matches() && token.indexOf('/') < 0 && token.length() > 2;
    }

    private static Set<String> tokens(CheckedText text) {
        Set<String> tokens = new HashSet<>();
        Pattern.compile("[A-Za-z0-9]+(?:[-.+/ ][A-Za-z0-9]+){0,12}")
                .matcher(text.text())
                .results()
                .forEach(found -> {
                    String run = found.group();
                    tokens.add(plain(run));
                    NO_NAMES.splitAsStream(run).forEach(part -> tokens.add(plain(part)));
                });
        return tokens;
    }

    private static boolean isThere(String name, Set<String> there) {
        String plain = plain(name);
        return there.contains(plain)
                || there.contains(plain + "s")
                || NO_NAMES.splitAsStream(name).allMatch(part -> there.contains(plain(part)));
    }

    private static String plain(String token) {
        String plain = NO_NAMES.matcher(token).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.endsWith("s") && plain.length() > 2 ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static Set<Integer> translatedPlaces(CheckedPair pair) {
        Glossary glossary = pair.context().glossary();
        Set<Integer> places = new HashSet<>();
        for (TermMatch match : glossary.in(
                pair.source().text(), pair.source().atoms(), pair.source().language())) {
            places.add(match.start());
        }
        return places;
    }
}
