package app.diglot.shared;

/** A part of a text on its way to HTML, with the place in the plain text that it came from. */
sealed interface Piece {

    int start();

    int end();

    /** Characters shown as they are; may be cut anywhere. */
    record Words(int start, int end, String words) implements Piece {

        public Words {
            if (words.length() != end - start) {
                throw new IllegalArgumentException("words stand where they came from");
            }
        }

        Words between(int from, int to) {
            return new Words(from, to, words.substring(from - start, to - start));
        }
    }

    /** HTML that stands for a stretch as a whole: a formula, a letter with its accent. */
    record Whole(int start, int end, String html) implements Piece {}

    /** A tag that opens or closes; no mark reaches across it. */
    record Tag(int start, String html) implements Piece {

        @Override
        public int end() {
            return start;
        }

        boolean opensLink() {
            return html.startsWith("<a ");
        }

        boolean closesLink() {
            return html.equals("</a>");
        }
    }
}
