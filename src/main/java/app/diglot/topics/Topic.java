package app.diglot.topics;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;

/** What digests are about. {@code place} counts from 0. */
public record Topic(TopicId id, Slug slug, Bilingual<String> name, int place) {}
