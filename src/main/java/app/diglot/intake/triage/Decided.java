package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import java.util.Set;

/**
 * What became of a step, or of taking one back.
 *
 * @param papers that stand otherwise now
 * @param overtaken papers that were left as they are, because a colleague has decided on them since
 */
public record Decided(StepAction action, Set<PaperId> papers, Set<PaperId> overtaken) {}
