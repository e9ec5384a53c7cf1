package app.diglot.digests.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.accounts.SignedIn;
import app.diglot.digests.Digests;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.LiveTexts;
import app.diglot.shell.components.RefusedText;
import app.diglot.texts.ParkedText;
import app.diglot.texts.StoredText;
import app.diglot.texts.TextTooLong;
import app.diglot.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the fields in which a digest's own texts are written: introduction, note, takeaways. */
@Component
class DigestFields {

    private final Digests digests;
    private final People people;
    private final CurrentPerson person;
    private final LiveTexts liveTexts;
    private final Typesetter typesetter;

    DigestFields(Digests digests, People people, CurrentPerson person, LiveTexts liveTexts, Typesetter typesetter) {
        this.digests = digests;
        this.people = people;
        this.person = person;
        this.liveTexts = liveTexts;
        this.typesetter = typesetter;
    }

    /**
     * @param text as it stands; nothing where nobody has begun it
     * @param parked what the person had typed in conflict with it
     */
    AutosaveText field(TextKey key, Language language, Optional<StoredText> text, @Nullable ParkedText parked) {
        return field(key, language, text, parked, (content, outcome) -> {});
    }

    /** @param whenSent is told what was sent and how its save ended, before the browser is */
    AutosaveText field(
            TextKey key,
            Language language,
            Optional<StoredText> text,
            @Nullable ParkedText parked,
            BiConsumer<String, SaveOutcome> whenSent) {
        SignedIn writer = person.signedIn().orElseThrow();
        AutosaveText field = new AutosaveText(
                key.toString(), new AutosaveText.Writer(writer.id(), writer.displayName()), liveTexts, typed -> {
                    SaveOutcome outcome = write(key, typed.version(), typed.content());
                    whenSent.accept(typed.content(), outcome);
                    return outcome;
                });
        field.setContent(
                text.map(StoredText::content).orElse(""),
                text.map(StoredText::version).orElse(0L));
        field.setFieldLanguage(language);
        field.setNames(this::name);
        field.setPreview(typesetter::markdown);
        field.onTakeTheirs(() -> digests.letGo(key));
        if (parked != null && text.isPresent()) {
            field.setParked(parked.content(), parked.baseVersion(), standing(text.get()));
        }
        return field;
    }

    private SaveOutcome write(TextKey key, long version, String content) {
        try {
            return digests.write(key, version, content);
        } catch (TextTooLong e) {
            throw new RefusedText("shell.field.tooLong", Texts.LONGEST);
        }
    }

    private static SaveOutcome.Conflict standing(StoredText text) {
        return new SaveOutcome.Conflict(text.content(), text.version(), text.editedBy(), text.editedAt());
    }

    private String name(PersonId id) {
        return people.names(List.of(id)).getOrDefault(id, "?");
    }
}
