package app.diglot.intake.rules;

/** Somebody else changed the topic's rule since it was read. */
public class RuleChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleChangedMeanwhile() {
        super("the rule was changed meanwhile");
    }
}
