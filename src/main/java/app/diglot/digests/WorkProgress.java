package app.diglot.digests;

/**
 * How far a digest's papers are.
 *
 * @param translated papers whose title and abstract both have a translation by a person that is not stale
 * @param reviewed those of them whose title and abstract are both reviewed
 */
public record WorkProgress(int entries, int translated, int reviewed) {

    public static final WorkProgress NONE = new WorkProgress(0, 0, 0);
}
