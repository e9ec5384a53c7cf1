package app.diglot.translation.checks;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import java.util.List;

/** Pairs to try a check on. */
final class Pairs {

    private Pairs() {}

    static CheckedPair intoChinese(String english, String chinese) {
        return intoChinese(english, chinese, CheckContext.plain());
    }

    static CheckedPair intoChinese(String english, String chinese, CheckContext context) {
        return CheckedPair.of(Language.ENGLISH, english, chinese, Field.ABSTRACT, context);
    }

    static CheckedPair intoEnglish(String chinese, String english) {
        return CheckedPair.of(Language.CHINESE, chinese, english, Field.ABSTRACT, CheckContext.plain());
    }

    static CheckContext knowing(Level level) {
        return CheckContext.plain()
                .with(Glossary.of(List.of(new Term(
                        Language.ENGLISH,
                        "large language model",
                        List.of("大语言模型", "大模型"),
                        List.of("巨型语言模型"),
                        "LLM",
                        Term.Kept.TRANSLATED,
                        level,
                        ""))));
    }

    static String mended(CheckedPair pair, Finding finding) {
        Fix fix = finding.fix();
        if (fix == null) {
            throw new AssertionError("nothing mends " + finding);
        }
        return fix.applyTo(pair.target().text());
    }
}
