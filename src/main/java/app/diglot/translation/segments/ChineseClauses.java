package app.diglot.translation.segments;

import java.util.List;

/** Words by which one sees how a Chinese sentence goes on, as there are neither capitals nor spaces to see it by. */
final class ChineseClauses {

    private static final List<String> BEGINNINGS = List.of(
            "我们", "本文", "该文", "作者", "这些", "这种", "这一", "此外", "另外", "同时", "然而", "因此", "于是", "最后", "首先", "其次", "接着", "随后",
            "为了", "为此", "针对", "基于", "通过", "实验", "结果", "具体", "特别", "尤其", "例如", "虽然", "尽管", "如果", "当", "由于", "他", "她",
            "它", "我", "你");
    private static final List<String> SPEECH = List.of("说", "问", "道", "答", "写", "称", "认为", "指出", "表示", "喊");
    private static final String CONTINUING = "的地得了着过是为在和与及或等之类作并而也都就则";
    private static final int LONGEST_SPEAKER = 5;

    private ChineseClauses() {}

    static boolean beginsAt(Prose prose, int index) {
        return Marks.isOpening(prose.at(index))
                || BEGINNINGS.stream().anyMatch(word -> prose.shown().startsWith(word, index));
    }

    /** {@code 他问道}: who said what stands before. */
    static boolean isSpeechAt(Prose prose, int index) {
        for (int i = index; i < index + LONGEST_SPEAKER && prose.isHan(i); i++) {
            int place = i;
            if (SPEECH.stream().anyMatch(word -> prose.shown().startsWith(word, place))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 的}, {@code 是}: what stands before is a part of this sentence. */
    static boolean goesOnAt(Prose prose, int index) {
        return CONTINUING.indexOf(prose.at(index)) >= 0;
    }

    /** {@code 这个}, {@code 一类}: names again what stands before, or begins a sentence. */
    static boolean pointsBackAt(Prose prose, int index) {
        return "这那一".indexOf(prose.at(index)) >= 0;
    }
}
