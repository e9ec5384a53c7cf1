package app.diglot.blog;

import app.diglot.shared.Language;

/** Tells in which of the two languages words are written: Chinese where a third of the letters are. */
final class WrittenLanguage {

    private WrittenLanguage() {}

    static Language of(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long chinese = words.codePoints().filter(Character::isIdeographic).count();
        return chinese > 0 && chinese * 3 >= letters ? Language.CHINESE : Language.ENGLISH;
    }
}
