package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a machine says to whom it works for, and what it writes where it knew nothing. */
final class SmallTalkCheck implements Check {

    private static final Pattern TALK = Pattern.compile("(?i)"
            + "(?:^|\\n)\\s*(?:(?:好的|当然可以|没问题|明白了|收到|可以的)[，,！!。:：]|当然[，,！!](?=我|以下|下面|这是|可以))[^\\n。]{0,80}"
            + "|我(?:会|将|来)(?:按照|根据|为您|为你|遵循|尽力)[^\\n。]{0,60}"
            + "|(?:^|\\n)\\s*(?:很|非常|十分)?(?:抱歉|对不起|遗憾)[，,！!][^\\n。]{0,60}"
            + "|我(?:无法|不能)(?:翻译|完成(?:此|该|您)|提供(?:此|该|您)|回答|满足您)[^\\n。]{0,40}"
            + "|(?:^|\\n)\\s*(?:I am |I'm )?sorry[,!.][^\\n.]{0,60}"
            + "|\\bI(?:'m| am) sorry,? (?:but )?I\\b[^\\n.]{0,60}"
            + "|作为(?:一个|一名)?(?:AI|人工智能|大?语言模型)[^\\n。]{0,20}(?:我|无法|不能)[^\\n。]{0,40}"
            + "|(?:以下|下面|这)是(?:我的|您要的|您的|该段|这段|上述)?[^\\n。，]{0,12}(?:的)?(?:中文|英文)?(?:翻译|译文)(?:结果)?(?:如下)?[：:]"
            + "|(?:翻译|译文)(?:结果)?如下[：:]|希望(?:这|以上|对)[^\\n。]{0,20}(?:帮助|满意)|如有(?:任何)?(?:其他)?(?:问题|疑问)[^\\n。]{0,20}(?:告诉|联系|随时)[^\\n。]{0,10}"
            + "|请(?:提供|告诉我)(?:需要|您|更多|具体)[^\\n。]{0,30}(?:翻译|内容|信息)"
            + "|\\bas an? (?:AI|artificial intelligence|(?:large )?language model)\\b[^\\n.]{0,20}\\bI\\b[^\\n.]{0,40}"
            + "|\\bas an AI(?: language model| assistant)?,"
            + "|\\bhere(?:'s| is| are) (?:the|your|my|a) (?:\\w+ ){0,3}(?:translation|translated|version)s?\\b[^\\n.]{0,40}:?"
            + "|(?:^|\\n)\\s*(?:sure|certainly|of course|absolutely)[!,.:][^\\n.]{0,80}"
            + "|\\bI (?:cannot|can't|am unable to|will|would be happy to) (?:translate|provide|help|assist)\\b[^\\n.]{0,60}"
            + "|\\bI hope this (?:helps|translation)\\b[^\\n.]{0,30}|\\blet me know if\\b[^\\n.]{0,50}"
            + "|(?:^|\\n)\\s*(?:translation|translated text|译文|翻译|中文翻译|英文翻译)\\s*[：:]");

    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)(?<![a-z0-9])x{3,}(?![a-z0-9])"
            + "|待查阅|待补充|待定(?=[。，；\\s）)]|$)|待翻译|此处省略|未提供|未提及具体|暂无(?:相关)?(?:信息|内容|数据)|无法(?:获取|确定)(?:该|相关)?(?:信息|内容)"
            + "|\\bnot (?:provided|specified|mentioned|available) in the (?:text|abstract|paper|article)\\b|\\bnot provided\\b|\\bN/A\\b"
            + "|\\bTODO\\b|\\bTBD\\b|\\bFIXME\\b|lorem ipsum|\\[(?:insert|your|name|此处|插入|填写)[^\\]\\n]{0,40}\\]"
            + "|\\{\\{[^}\\n]{0,60}\\}\\}|<(?:placeholder|insert)[^>\\n]{0,40}>");

    @Override
    public String id() {
        return "smallTalk";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        List<Finding> findings = new ArrayList<>();
        find(TALK, pair, "talk", findings);
        find(PLACEHOLDER, pair, "placeholder", findings);
        return findings;
    }

    // A paper may well be about TODO comments, and an instruction to a model may stand in its abstract.
    private void find(Pattern pattern, CheckedPair pair, String what, List<Finding> findings) {
        boolean inSource = pattern.matcher(pair.source().text()).find();
        pattern.matcher(pair.target().text())
                .results()
                .map(found -> Finding.of(
                                id(),
                                inSource ? Severity.HINT : Severity.ERROR,
                                what,
                                found.group().strip())
                        .inTarget(found.start(), found.end()))
                .forEach(findings::add);
    }
}
