package app.diglot.intake.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a paper was published, in parts as bibliographies have them; each may be empty. */
record JournalReference(String name, String volume, String pages, String date) {

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d{2}");
    private static final Pattern ARXIV = Pattern.compile("(?i)\\barxiv\\b|^corr$");

    /** "Augmentative and Alternative Communication 30, 99–105 (2014)"; empty where the name is missing or arXiv's own. */
    Optional<String> reference() {
        String journal = ArxivText.prose(name);
        if (journal.isEmpty() || ARXIV.matcher(journal).find()) {
            return Optional.empty();
        }
        StringBuilder reference = new StringBuilder(journal);
        if (!volume.isBlank()) {
            reference.append(' ').append(ArxivText.collapsed(volume));
        }
        if (!pages.isBlank()) {
            reference.append(", ").append(ArxivText.collapsed(pages));
        }
        Matcher year = YEAR.matcher(date);
        if (year.find()) {
            reference.append(" (").append(year.group()).append(')');
        }
        return Optional.of(reference.toString());
    }
}
