package app.diglot.translation.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the source language that were not translated. */
final class LeftoverCheck implements Check {

    /** Names and terms may stay; four words in a row, most of them in lower case, are a clause. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[a-z][a-z'’-]*,? ){3,40}[a-z][a-z'’-]*(?![\\p{L}\\p{N}])");
    /** What no name and no term consists of. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\b(?:the|we|is|are|of|and|to|in|that|this|which|with|for|our|an?|on|by|as|it|be|can|from|not)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}[\\p{IsHan}，、。；]*");
    private static final Pattern EXPLAINED = Pattern.compile("[(（\"“「『《]\\s?$");

    @Override
    public String id() {
        return "leftover";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        return pair.target().isChinese() ? english(pair) : chinese(pair.target().prose());
    }

    private List<Finding> english(CheckedPair pair) {
        String prose = pair.target().prose();
        long words = WORD.matcher(pair.source().prose()).results().limit(3).count();
        if (words == 3 && prose.chars().noneMatch(Character::isIdeographic)) {
            boolean names =
                    pair.source().text().strip().equals(pair.target().text().strip())
                            && !PLAIN.matcher(prose).find()
                            && prose.length() < 40;
            return List.of(Finding.of(id(), names ? Severity.HINT : Severity.ERROR, "untranslated"));
        }
        return CLAUSE.matcher(prose)
                .results()
                .filter(found -> PLAIN.matcher(found.group()).find())
                .filter(found -> !isExplained(prose, found.start()))
                .map(found -> Finding.of(id(), Severity.WARNING, "english", found.group())
                        .inTarget(found.start(), found.end()))
                .toList();
    }

    private List<Finding> chinese(String prose) {
        Matcher found = CHINESE.matcher(prose);
        return found.results()
                .map(run -> Finding.of(
                                id(),
                                isExplained(prose, run.start()) ? Severity.HINT : Severity.WARNING,
                                "chinese",
                                run.group())
                        .inTarget(run.start(), run.end()))
                .toList();
    }

    /** In brackets or quotes the original stands beside its translation. */
    private static boolean isExplained(String prose, int at) {
        return EXPLAINED.matcher(prose.substring(Math.max(0, at - 3), at)).find();
    }
}
