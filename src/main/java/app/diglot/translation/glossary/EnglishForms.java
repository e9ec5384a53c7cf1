package app.diglot.translation.glossary;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms in which running text has a term: singular and plural, and one word for what has a hyphen. */
final class EnglishForms {

    private EnglishForms() {}

    static Set<String> of(String term) {
        Set<String> forms = new LinkedHashSet<>();
        addNumbers(forms, term);
        if (term.indexOf('-') > 0) {
            addNumbers(forms, term.replace("-", ""));
        }
        return forms;
    }

    private static void addNumbers(Set<String> forms, String term) {
        forms.add(term);
        if (term.isEmpty() || !isLatin(term.charAt(term.length() - 1))) {
            return;
        }
        forms.add(plural(term));
        if (term.endsWith("s") && !term.endsWith("ss") && !term.endsWith("is") && term.length() > 3) {
            forms.add(term.substring(0, term.length() - 1));
        }
    }

    private static String plural(String term) {
        if (term.endsWith("sis")) {
            return cut(term, 2) + "es";
        }
        if (term.endsWith("trix") || term.endsWith("dex") || term.endsWith("rtex")) {
            return cut(term, 2) + "ices";
        }
        if (term.endsWith("s") || term.endsWith("x") || term.endsWith("ch") || term.endsWith("sh")) {
            return term + "es";
        }
        boolean consonantBeforeY =
                term.length() > 1 && term.endsWith("y") && "aeiou".indexOf(term.charAt(term.length() - 2)) < 0;
        return consonantBeforeY ? cut(term, 1) + "ies" : term + "s";
    }

    private static String cut(String term, int letters) {
        return term.substring(0, term.length() - letters);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
