package app.diglot.translation;

import app.diglot.shared.PersonId;
import java.util.function.Predicate;

/** Which texts wait for a person: those that nobody answers for yet, and for a reviewer those that another has translated. */
public sealed interface NeedsMe extends Predicate<TextPair> {

    record AsTranslator() implements NeedsMe {

        @Override
        public boolean test(TextPair pair) {
            return !pair.state().isSettled();
        }
    }

    record AsReviewer(PersonId me) implements NeedsMe {

        @Override
        public boolean test(TextPair pair) {
            return switch (pair.state()) {
                case UNTRANSLATED, DRAFT, STALE -> true;
                case TRANSLATED -> !pair.isBy(me);
                case REVIEWED -> false;
            };
        }
    }
}
