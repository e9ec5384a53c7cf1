package app.diglot.intake.sources;

import app.diglot.intake.sources.XmlStream.Start;

/** The namespaces of arXiv's answers, under the prefixes that arXiv itself uses. */
final class Namespaces {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private Namespaces() {}

    /** {@code atom:title}, {@code dc:creator}; without a prefix where an element has no namespace. */
    static String shortName(Start element) {
        return switch (element.namespace()) {
            case "" -> element.name();
            case ATOM -> "atom:" + element.name();
            case "http://arxiv.org/schemas/atom" -> "arxiv:" + element.name();
            case "http://purl.org/dc/elements/1.1/" -> "dc:" + element.name();
            default -> "other:" + element.name();
        };
    }
}
