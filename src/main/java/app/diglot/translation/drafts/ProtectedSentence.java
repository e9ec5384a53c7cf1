package app.diglot.translation.drafts;

import app.diglot.shared.Atom;
import app.diglot.shared.Atoms;
import app.diglot.translation.drafts.EngineFailed.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as markup in which formulas and the other atoms are set apart, for services that translate all that is not. What an
 * answer lost is not put back at a guess: the checks find it.
 *
 * @param sent what the service gets
 */
record ProtectedSentence(String sent, List<Atom> atoms) {

    static final String XML_TAG = "x";

    private static final Pattern SET_APART = Pattern.compile(
            "<(x|span)\\b[^>]{0,80}?\\bid=[\"']?(\\d{1,4})\\b[^>]{0,80}?(?:/>|>(.{0,4000}?)</\\1\\s*>)",
            Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("&(?:(lt|gt|quot|apos|nbsp|amp)|#(\\d{1,6}));");

    /** What is left of a tag that the service took for words. */
    private static final Pattern TORN = Pattern.compile("translate\\s*=\\s*[\"']no|\\bx\\s+id\\s*=\\s*[\"']?\\d");

    ProtectedSentence {
        atoms = List.copyOf(atoms);
    }

    static ProtectedSentence inXml(String sentence) {
        return of(sentence, number -> "<x id=\"" + number + "\">", "</x>");
    }

    static ProtectedSentence inHtml(String sentence) {
        return of(sentence, number -> "<span translate=\"no\" id=\"" + number + "\">", "</span>");
    }

    private static ProtectedSentence of(String sentence, Function<Integer, String> opening, String closing) {
        List<Atom> atoms = Atoms.of(sentence);
        StringBuilder sent = new StringBuilder();
        int at = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            sent.append(escaped(sentence.substring(at, atom.start())))
                    .append(opening.apply(i + 1))
                    .append(escaped(atom.source()))
                    .append(closing);
            at = atom.end();
        }
        return new ProtectedSentence(
                sent.append(escaped(sentence.substring(at))).toString(), atoms);
    }

    /**
     * The translations as plain text.
     *
     * @throws EngineFailed where there are not as many as sentences, or where tags have been taken for words
     */
    static List<String> putBack(List<ProtectedSentence> sentences, List<String> answers) throws EngineFailed {
        if (answers.size() != sentences.size() || answers.stream().anyMatch(String::isBlank)) {
            throw new EngineFailed(Reason.UNREADABLE);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String text = sentences.get(i).putBack(answers.get(i));
            if (!sentences.get(i).atoms.isEmpty() && TORN.matcher(text).find()) {
                throw new EngineFailed(Reason.UNREADABLE);
            }
            texts.add(text);
        }
        return texts;
    }

    private String putBack(String answer) {
        Matcher matcher = SET_APART.matcher(answer);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            text.append(unescaped(answer.substring(at, matcher.start()))).append(atom(matcher));
            at = matcher.end();
        }
        return text.append(unescaped(answer.substring(at))).toString().strip();
    }

    private String atom(Matcher matcher) {
        int number = Integer.parseInt(matcher.group(2));
        if (number >= 1 && number <= atoms.size()) {
            return atoms.get(number - 1).source();
        }
        return unescaped(matcher.group(3) == null ? "" : matcher.group(3));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return CHARACTER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group(2))));
    }

    private static String character(@Nullable String name, String number) {
        if (name == null) {
            int code = Integer.parseInt(number);
            return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> "&";
        };
    }
}
