package app.diglot.publishing;

import app.diglot.shared.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

record ListedRow(String slug, LocalDate day, UUID issue, Instant publishedAt, String headline) {

    ListedDigest toListed() {
        return new ListedDigest(new Slug(slug), day, issue, publishedAt, IssueJson.read(headline, Headline.class));
    }
}
