package app.diglot.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes pieces as HTML with marks on them; overlapping marks lie in one another, piece by piece. */
final class Marking {

    private final List<Marked> marks;
    private final boolean located;
    private final StringBuilder html = new StringBuilder();
    private final Set<Marked> begun = new HashSet<>();
    private final Set<Marked> ended = new HashSet<>();
    private final List<Marked> owed = new ArrayList<>();
    private List<Marked> open = List.of();
    private boolean withinLink;

    private Marking(List<Marked> marks, boolean located) {
        this.located = located;
        this.marks = marks.stream()
                .sorted(Comparator.comparingInt(Marked::start)
                        .thenComparing(Comparator.comparingInt(Marked::end).reversed()))
                .toList();
    }

    static String html(List<Piece> pieces, List<Marked> marks) {
        return new Marking(marks, false).all(pieces);
    }

    /** The same with each piece in a span that says where it came from. */
    static String located(List<Piece> pieces, List<Marked> marks) {
        return new Marking(marks, true).all(pieces);
    }

    private String all(List<Piece> pieces) {
        List<Piece> cut = marks.isEmpty() ? pieces : cut(pieces);
        for (Piece piece : cut) {
            write(piece);
        }
        turnTo(List.of(), Integer.MAX_VALUE);
        return html.toString();
    }

    private List<Piece> cut(List<Piece> pieces) {
        TreeSet<Integer> bounds = new TreeSet<>();
        for (Marked mark : marks) {
            bounds.add(mark.start());
            bounds.add(mark.end());
        }
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                int from = words.start();
                for (int bound : bounds.subSet(words.start(), false, words.end(), false)) {
                    // Half of a character beyond the basic plane cannot be shown.
                    if (Character.isLowSurrogate(words.words().charAt(bound - words.start()))) {
                        continue;
                    }
                    cut.add(words.between(from, bound));
                    from = bound;
                }
                cut.add(words.between(from, words.end()));
            } else {
                cut.add(piece);
            }
        }
        return cut;
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Tag tag -> {
                turnTo(List.of(), tag.start());
                html.append(tag.html());
                withinLink = tag.opensLink() || (withinLink && !tag.closesLink());
                if (!withinLink) {
                    owed.forEach(this::label);
                    owed.clear();
                }
            }
            case Piece.Words words -> {
                turnTo(touching(words), words.start());
                place(words, Escaping.html(words.words()));
            }
            case Piece.Whole whole -> {
                turnTo(touching(whole), whole.start());
                place(whole, whole.html());
            }
        }
    }

    private void place(Piece piece, String shown) {
        if (located) {
            html.append("<span data-start=\"%d\" data-end=\"%d\">".formatted(piece.start(), piece.end()));
        }
        html.append(shown);
        if (located) {
            html.append("</span>");
        }
    }

    private List<Marked> touching(Piece piece) {
        return marks.stream().filter(mark -> mark.touches(piece)).toList();
    }

    private void turnTo(List<Marked> wanted, int place) {
        if (wanted.equals(open)) {
            return;
        }
        html.repeat("</mark>", open.size());
        for (Marked mark : open) {
            if (mark.end() <= place && !wanted.contains(mark) && ended.add(mark)) {
                owe(mark);
            }
        }
        for (Marked mark : wanted) {
            String id = begun.add(mark) ? " id=\"" + mark.id() + "\"" : "";
            html.append("<mark").append(id).append(" class=\"annotated\">");
        }
        open = wanted;
    }

    // A link within a link is no HTML: the label of what is marked there comes behind it.
    private void owe(Marked mark) {
        if (withinLink) {
            owed.add(mark);
        } else {
            label(mark);
        }
    }

    private void label(Marked mark) {
        if (!mark.label().isEmpty()) {
            html.append("<sup class=\"annotated-label\"><a href=\"#")
                    .append(mark.id())
                    .append("-note\">")
                    .append(Escaping.html(mark.label()))
                    .append("</a></sup>");
        }
    }
}
