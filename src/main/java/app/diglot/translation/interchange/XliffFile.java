package app.diglot.translation.interchange;

import java.util.List;

/**
 * The texts of one document.
 *
 * @param id its name in XLIFF 1.2, unique in the file since 2.0
 * @param targetLanguage empty where it is not told
 */
public record XliffFile(String id, String sourceLanguage, String targetLanguage, List<XliffUnit> units) {

    public XliffFile {
        units = List.copyOf(units);
    }
}
