package app.diglot.blog;

import app.diglot.shared.Language;

/** Tells in which of the two languages words are written: Chinese where a third of the letters are. */
final class WrittenLanguage {

    private WrittenLanguage() {}

    /** Whether one may be the translation of the other: a Chinese title may be mostly names in Latin letters. */
    static boolean differ(String words, String others) {
        return of(words) != of(others) || hasChinese(words) != hasChinese(others);
    }

    private static boolean hasChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    static Language of(String words) {
        return Language.writtenIn(words);
    }
}
