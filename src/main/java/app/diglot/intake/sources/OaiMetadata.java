package app.diglot.intake.sources;

import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;

/** The metadata of one record in one format. */
interface OaiMetadata {

    void take(Start field, XmlStream xml) throws Broken;

    /** @param id from the record's header, without a version */
    void handOver(ArxivId id, String place);

    /** A record with only a header has nothing to hand over. */
    record None() implements OaiMetadata {

        @Override
        public void take(Start field, XmlStream xml) {}

        @Override
        public void handOver(ArxivId id, String place) {}
    }
}
