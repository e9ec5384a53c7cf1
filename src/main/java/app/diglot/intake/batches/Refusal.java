package app.diglot.intake.batches;

import app.diglot.intake.sources.SourceProblem;

/** Why an announced paper was not stored. */
public enum Refusal {
    NO_TITLE,
    BAD_ID,
    FIELD_TOO_LONG,
    TOO_MANY_AUTHORS,
    BREAKS_OFF,
    /** Announced, but arXiv gave no record of it. */
    NO_RECORD,
    OTHER;

    static Refusal of(SourceProblem.Kind kind) {
        return switch (kind) {
            case NO_TITLE -> NO_TITLE;
            case BAD_ID -> BAD_ID;
            case FIELD_TOO_LONG -> FIELD_TOO_LONG;
            case TOO_MANY_AUTHORS -> TOO_MANY_AUTHORS;
            case BREAKS_OFF, MALFORMED -> BREAKS_OFF;
            case NOT_THIS_FORMAT,
                    REFUSED_BY_SOURCE,
                    TOO_LARGE,
                    NO_ABSTRACT,
                    NO_AUTHORS,
                    BAD_DATE,
                    BAD_CATEGORY,
                    UNKNOWN_ANNOUNCEMENT,
                    UNKNOWN_LINE -> OTHER;
        };
    }

    /** Of a field that the library does not take; papers without a title are refused by their source. */
    static Refusal ofField(String field) {
        return field.equals("authors") ? TOO_MANY_AUTHORS : FIELD_TOO_LONG;
    }
}
