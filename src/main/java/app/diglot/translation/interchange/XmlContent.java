package app.diglot.translation.interchange;

/** What stands in an element: text and further elements. Comments and processing instructions are no content. */
public sealed interface XmlContent permits XmlText, XmlElement {

    /** The text, with that of the elements in it. */
    String text();
}
