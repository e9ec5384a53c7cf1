package app.diglot.intake.triage;

/** What a key does in triage, with the key that does it unless the person likes another one better. */
public enum TriageCommand {
    NEXT("j"),
    PREVIOUS("k"),
    OPEN("o"),
    ABSTRACT_PAGE("v"),
    CHOOSE("c"),
    REJECT("x"),
    CLAIM("m"),
    UNDO("u"),
    FILTER("/"),
    SORT("s");

    private final String usualKey;

    TriageCommand(String usualKey) {
        this.usualKey = usualKey;
    }

    public String usualKey() {
        return usualKey;
    }
}
