package app.diglot.translation.checks;

/** What mends the translation: the words that take the place of a stretch of it. */
public record Fix(Stretch place, String replacement) {

    public String applyTo(String target) {
        return target.substring(0, place.start()) + replacement + target.substring(place.end());
    }
}
