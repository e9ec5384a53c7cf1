package app.diglot.translation.interchange;

/**
 * The two languages of an XLIFF 2 document.
 *
 * @param target empty where it is not told
 */
record Xliff2Languages(String source, String target) {

    // XLIFF 2: the explicit or inherited xml:lang of a source must be srcLang, that of a target trgLang
    boolean isRight(XmlElement text, Xliff2Scope scope) {
        String wanted = text.localName().equals("source") ? source : target;
        return scope.language().isEmpty() || scope.language().equalsIgnoreCase(wanted);
    }
}
