package app.diglot.translation.components;

import app.diglot.shared.PersonId;
import app.diglot.shell.components.Moments;
import app.diglot.translation.TextPair;
import app.diglot.translation.TextState;
import app.diglot.translation.Translation;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers for a translation, and since when. */
class Provenance extends Span {

    private static final long serialVersionUID = 1L;

    Provenance() {
        addClassName("pair-provenance");
    }

    void show(TextPair pair, Map<PersonId, String> names) {
        Translation translation = pair.translation();
        setText(translation == null || pair.state() == TextState.UNTRANSLATED ? "" : words(translation, names));
    }

    private String words(Translation translation, Map<PersonId, String> names) {
        if (translation.engine() != null) {
            return translation.engine();
        }
        String translated = getTranslation(
                "translation.by", name(translation.translatedBy(), names), time(translation.translatedAt()));
        if (translation.reviewedBy() == null) {
            return translated;
        }
        String reviewed = getTranslation(
                "translation.reviewedBy", name(translation.reviewedBy(), names), time(translation.reviewedAt()));
        String reason = translation.overrideReason() == null
                ? ""
                : getTranslation("translation.overridden", translation.overrideReason());
        return translated + " · " + reviewed + reason;
    }

    private static String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : Moments.dateAndTime(at);
    }
}
