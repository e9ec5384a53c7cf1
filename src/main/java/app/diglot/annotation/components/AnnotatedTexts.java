package app.diglot.annotation.components;

import static java.util.stream.Collectors.toMap;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.accounts.Role;
import app.diglot.annotation.Annotation;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Reply;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.DeskPreferences;
import app.diglot.shell.components.LiveTexts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes texts that show their annotations, and let editors write new ones. */
@Component
public class AnnotatedTexts {

    private final Annotations annotations;
    private final People people;
    private final CurrentPerson person;
    private final DeskPreferences preferences;
    private final LiveTexts liveTexts;
    private final Typesetter typesetter;

    AnnotatedTexts(
            Annotations annotations,
            People people,
            CurrentPerson person,
            DeskPreferences preferences,
            LiveTexts liveTexts,
            Typesetter typesetter) {
        this.annotations = annotations;
        this.people = people;
        this.person = person;
        this.preferences = preferences;
        this.liveTexts = liveTexts;
        this.typesetter = typesetter;
    }

    /** Each of those texts with its annotations; four statements whatever the number. */
    public Map<TextKey, AnnotatedText> of(Collection<Annotatable> texts) {
        Map<TextKey, List<Annotation>> noted =
                annotations.on(texts.stream().map(Annotatable::key).toList());
        Map<PersonId, String> names =
                names(noted.values().stream().flatMap(List::stream).toList());
        return texts.stream()
                .collect(toMap(
                        Annotatable::key,
                        text -> new AnnotatedText(this, text, noted.getOrDefault(text.key(), List.of()), names),
                        (first, again) -> first));
    }

    /** One text with its annotations. */
    public AnnotatedText of(Annotatable text) {
        List<Annotation> noted = on(text.key());
        return new AnnotatedText(this, text, noted, names(noted));
    }

    Annotations annotations() {
        return annotations;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    boolean mayAnnotate() {
        return person.may(Role.EDITOR);
    }

    boolean mayTakeAway(Reply reply) {
        return mayAnnotate() || reply.author().equals(person.id());
    }

    List<Annotation> on(TextKey key) {
        return annotations.on(List.of(key)).getOrDefault(key, List.of());
    }

    Map<PersonId, String> names(Collection<Annotation> noted) {
        return people.names(noted.stream()
                .flatMap(note -> Stream.concat(
                        Stream.of(note.author()), note.replies().stream().map(Reply::author)))
                .distinct()
                .toList());
    }

    /** A field for the body of a note; the key of one that is not stored yet is the person's own. */
    AutosaveText editor(String key, AutosaveText.Saver saver) {
        AutosaveText editor = new AutosaveText(
                key, new AutosaveText.Writer(person.id(), preferences.displayName()), liveTexts, saver);
        editor.setNames(id -> people.names(List.of(id)).getOrDefault(id, ""));
        editor.setPreview(typesetter::markdown);
        editor.setRows(3);
        return editor;
    }

    PersonId ownId() {
        return person.id();
    }

    String keyOfNewNote(TextKey target) {
        return "note/" + person.id().id() + "/" + target;
    }

    Language ownLanguage() {
        return preferences.language().orElse(Language.ENGLISH);
    }
}
