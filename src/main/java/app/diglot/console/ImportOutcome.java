package app.diglot.console;

import java.util.List;

/**
 * What became of one file.
 *
 * @param topic the topic's slug; empty where the file was not understood, as is {@code date}
 * @param papers how many the post has
 * @param added how many of them the digest gained, or would gain
 * @param error empty where all went well
 */
record ImportOutcome(
        String file,
        String topic,
        String date,
        int papers,
        long added,
        boolean stored,
        boolean published,
        List<String> warnings,
        String error) {

    static ImportOutcome failed(String file, String error) {
        return new ImportOutcome(file, "", "", 0, 0, false, false, List.of(), error);
    }

    boolean failed() {
        return !error.isEmpty();
    }

    /** For standard output. */
    String summary() {
        return "%s: %s %s, %d papers, %s %d%s"
                .formatted(
                        file,
                        topic,
                        date,
                        papers,
                        stored ? "added" : "would add",
                        added,
                        published ? ", published" : "");
    }

    /** For standard error. */
    List<String> complaints() {
        return failed()
                ? List.of(file + ": " + error)
                : warnings.stream().map(warning -> file + ": " + warning).toList();
    }
}
