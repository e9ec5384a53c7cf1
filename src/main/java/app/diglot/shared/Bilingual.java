package app.diglot.shared;

import java.util.function.Function;

/** The same thing in both languages. */
public record Bilingual<T>(T english, T chinese) {

    public T in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    public <R> Bilingual<R> map(Function<? super T, ? extends R> change) {
        return new Bilingual<>(change.apply(english), change.apply(chinese));
    }
}
