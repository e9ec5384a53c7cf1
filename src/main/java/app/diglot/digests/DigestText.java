package app.diglot.digests;

import app.diglot.shared.TextKey;
import java.util.UUID;

/** A text that belongs to a digest or to one of its entries. */
sealed interface DigestText {

    record Introduction(DigestId digest) implements DigestText {
        @Override
        public UUID digestId(DigestRepository digests) {
            return digest.id();
        }
    }

    record Note(EntryId entry) implements DigestText {
        @Override
        public UUID digestId(DigestRepository digests) {
            return digests.idOfDigestOf(entry.id()).orElseThrow(NoSuchDigest::new);
        }
    }

    record Takeaways(EntryId entry) implements DigestText {
        @Override
        public UUID digestId(DigestRepository digests) {
            return digests.idOfDigestOf(entry.id()).orElseThrow(NoSuchDigest::new);
        }
    }

    UUID digestId(DigestRepository digests);

    static DigestText of(TextKey key) {
        return switch (key.kind() + "/" + key.field()) {
            case "digest/introduction" -> new Introduction(new DigestId(key.owner()));
            case "entry/note" -> new Note(new EntryId(key.owner()));
            case "entry/takeaways" -> new Takeaways(new EntryId(key.owner()));
            default -> throw new IllegalArgumentException("not a digest's text");
        };
    }
}
