package app.diglot.publishing.pages;

import app.diglot.shared.Html;
import java.util.List;

/**
 * An annotation under the text that it is about.
 *
 * @param id where its mark leads to
 * @param back the mark in the text; empty where the page does not show the original
 * @param quote the words it is about
 */
public record Note(String id, String back, int number, String quoteLang, Html quote, List<Row> body) {

    public boolean isMarked() {
        return !back.isEmpty();
    }
}
