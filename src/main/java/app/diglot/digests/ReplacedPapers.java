package app.diglot.digests;

import app.diglot.topics.Topic;
import java.time.LocalDate;

/**
 * A digest with papers of which later versions came in since, and nobody has said what is to become of them.
 *
 * @param papers how many
 * @param mine how many of them are the current person's: entries of his or hers, and those of nobody in a digest that he or she
 *     worked on last
 */
public record ReplacedPapers(DigestId digest, Topic topic, LocalDate day, int papers, int mine) {}
