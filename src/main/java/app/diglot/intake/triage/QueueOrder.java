package app.diglot.intake.triage;

/** In which order a queue comes. */
public enum QueueOrder {
    /** arXiv's own, the day's papers before those that were carried over. */
    ARXIV,
    /** What is most like what the topic chose before comes first. */
    LIKENESS
}
