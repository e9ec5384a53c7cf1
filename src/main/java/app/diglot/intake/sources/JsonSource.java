package app.diglot.intake.sources;

import java.io.InputStream;
import java.util.Set;

/** A format that is JSON: one paper, a list of papers, or an answer that holds such a list. */
abstract class JsonSource extends LimitedSource {

    /** What answers call their list. */
    private static final Set<String> LISTS = Set.of("results", "data", "items");

    /** One paper, as its fields come. */
    interface Item {

        void take(String name, JsonStream json) throws Broken;

        void handOver(String place);

        /** Whether any field was one of a paper, which those around a list of papers are not. */
        boolean isAny();
    }

    abstract Item item(SourceReader reader);

    /** What stands beside the list in an answer: how many there are, and how to ask for more. */
    void besides(String name, String text, SourceReader reader) {}

    @Override
    final void read(InputStream bytes, SourceReader reader) throws Broken {
        JsonStream json = new JsonStream(bytes, reader);
        int[] papers = {0};
        if (json.isArray()) {
            list(json, reader, papers);
        } else if (json.isObject()) {
            answer(json, reader, papers);
        } else {
            throw json.broken("is neither a paper nor a list of papers");
        }
        json.end();
    }

    private void answer(JsonStream json, SourceReader reader, int[] papers) throws Broken {
        Item whole = item(reader);
        String place = "item 1 (line " + json.line() + ")";
        boolean[] isList = {false};
        json.object(name -> {
            if (LISTS.contains(name) && json.isArray()) {
                isList[0] = true;
                list(json, reader, papers);
            } else {
                besides(name, json.text(), reader);
                whole.take(name, json);
            }
        });
        if (!isList[0]) {
            if (!whole.isAny()) {
                throw json.broken("is neither a paper nor a list of papers");
            }
            whole.handOver(place);
        }
    }

    private void list(JsonStream json, SourceReader reader, int[] papers) throws Broken {
        json.array(nothing -> {
            papers[0]++;
            if (json.isObject()) { // null where a paper asked for is unknown
                String place = "item " + papers[0] + " (line " + json.line() + ")";
                Item item = item(reader);
                json.object(name -> item.take(name, json));
                item.handOver(place);
            }
        });
    }
}
