package app.diglot.journeys;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Posts as people bring them. */
final class ImportedPosts {

    private ImportedPosts() {}

    /** The text of a page, as copied by a reader; the paper of a number is the same on every page. */
    static String page(String day, int papers) {
        return "LLM/Agents\n\n" + day + " 更新\n\n"
                + IntStream.rangeClosed(1, papers)
                        .mapToObj(ImportedPosts::paper)
                        .collect(Collectors.joining());
    }

    private static String paper(int number) {
        return """
                Agents of kind %1$d

                Authors:Author %1$d

                We look at agents that read $n > %1$d$ papers.

                PDF %1$d pages

                """.formatted(number);
    }

    static String chinesePage(String day) {
        return """
                大模型

                %s 更新

                大模型的摘要

                Authors:林一, 陈二

                我们研究大模型的摘要，这是在一个小的数据集上完成的。

                PDF
                """.formatted(day);
    }

    /** The file of a post that another installation exported in both languages. */
    static String markdown(String day, String topic) {
        return """

                ---
                title: "%2$s"
                date: %1$s 08:15:03
                disableNunjucks: true
                diglot: 1
                ---

                # %1$s 更新

                ## Accents at the edge

                **口音在边缘**

                **Authors:Mei Li, Tom Okafor**

                Accented speech is recognised badly on small devices.

                > 小型设备对带口音的语音识别较差。

                [PDF](http://arxiv.org/abs/2403.01234v1) 8 pages

                <!-- diglot:note -->

                **编者按 · Note**

                值得一读。

                <!-- diglot:translation -->

                > Worth reading.

                <!-- /diglot -->

                ## Voices that were never recorded

                **Authors:Sam Doe**

                We synthesise voices.

                > *机器翻译 · Machine translation: engine-1*
                >
                > 我们合成声音。

                [PDF](http://arxiv.org/abs/2403.01235v1)
                """.formatted(day, topic);
    }
}
