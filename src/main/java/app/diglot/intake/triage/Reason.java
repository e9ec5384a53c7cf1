package app.diglot.intake.triage;

/** Why a candidate was rejected, if anybody says so. Their order is that of the keys 1 to 9. */
public enum Reason {
    OFF_TOPIC,
    INCREMENTAL,
    SURVEY,
    APPLICATION_ONLY,
    DATASET_ONLY,
    NO_RESULTS,
    UNCLEAR,
    DUPLICATE,
    OTHER
}
