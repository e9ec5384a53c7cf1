package app.diglot.shared;

/** HTML that is safe to show, made by {@link Typesetter} alone. */
public record Html(String value) {

    public static final Html EMPTY = new Html("");
}
