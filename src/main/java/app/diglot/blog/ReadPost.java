package app.diglot.blog;

import java.util.List;

/**
 * A post that was understood, with what was odd in it.
 *
 * @param entryLines the line of each entry's title, counted from 1
 */
public record ReadPost(Post post, List<Integer> entryLines, List<Warning> warnings) implements Reading {

    public ReadPost {
        entryLines = List.copyOf(entryLines);
        warnings = warnings.stream()
                .sorted(java.util.Comparator.comparingInt(Warning::line))
                .toList();
    }

    /** The warnings within an entry, by its place from 0. */
    public List<Warning> warningsOf(int entry) {
        int from = entryLines.get(entry);
        int to = entry + 1 < entryLines.size() ? entryLines.get(entry + 1) : Integer.MAX_VALUE;
        return warnings.stream()
                .filter(warning -> warning.line() >= from && warning.line() < to)
                .toList();
    }

    /** The warnings before the first entry. */
    public List<Warning> warningsOfHead() {
        return warnings.stream()
                .filter(warning -> warning.line() < entryLines.getFirst())
                .toList();
    }
}
