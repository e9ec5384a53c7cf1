package app.diglot.translation.memory;

import app.diglot.shared.Language;

/** A segment in both languages, as somebody approved it. */
public record ApprovedPair(PairId id, String english, String chinese) {

    public ApprovedPair {
        if (english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException("a pair has a text in both languages");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }
}
