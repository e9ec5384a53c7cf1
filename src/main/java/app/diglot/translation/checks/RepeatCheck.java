package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same word twice in a row. */
final class RepeatCheck implements Check {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\p{N}'-])(\\p{IsLatin}{1,30})\\s+\\1(?![\\p{L}\\p{N}'-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLE =
            Pattern.compile("的的|了了|和和|与与|或或|在在|是是|对对(?!齐|比|抗|应)|为为|将将|从从|把把|被被|地地|得得|及及|我们我们|并且并且|以及以及");
    private static final Pattern PHRASE = Pattern.compile("(\\p{IsHan}{2,6})\\1");
    private static final Pattern MARK = Pattern.compile("([，。；：、！？])\\1+|，。|。，|、，|，、|；。|。；");

    /** Right when doubled: that that, had had; 一步一步 is a phrase of its own. */
    private static final Pattern DOUBLED =
            Pattern.compile("(?i)that|had|is|bye|very|so|no|blah|log|(?:一.)+|很.|.来.去|(.)\\1");

    @Override
    public String id() {
        return "repeat";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        List<Finding> findings = new ArrayList<>();
        String prose = pair.target().prose();
        if (pair.target().isChinese()) {
            find(PARTICLE, prose, Severity.WARNING, findings);
            findPhrases(pair, findings);
            find(MARK, prose, Severity.WARNING, findings);
        }
        Matcher words = ENGLISH.matcher(prose);
        while (words.find()) {
            if (!DOUBLED.matcher(words.group(1)).matches()) {
                findings.add(once(words.start(), words.end(), words.group(), words.group(1), Severity.WARNING));
            }
        }
        return findings;
    }

    private void findPhrases(CheckedPair pair, List<Finding> findings) {
        Matcher phrases = PHRASE.matcher(pair.target().prose());
        while (phrases.find()) {
            if (!DOUBLED.matcher(phrases.group(1)).matches()) {
                findings.add(once(phrases.start(), phrases.end(), phrases.group(), phrases.group(1), Severity.HINT));
            }
        }
    }

    private void find(Pattern pattern, String prose, Severity severity, List<Finding> findings) {
        Matcher found = pattern.matcher(prose);
        while (found.find()) {
            String written = found.group();
            boolean run = written.chars().distinct().count() == 1;
            String first = run ? written.substring(0, 1) : written.substring(written.length() / 2);
            findings.add(once(found.start(), found.end(), written, first, severity));
        }
    }

    private Finding once(int start, int end, String written, String first, Severity severity) {
        return Finding.of(id(), severity, "twice", written).inTarget(start, end).mendedBy(first);
    }
}
