package app.diglot.shell.components;

import app.diglot.shared.Language;
import java.util.Optional;

/** What the signed-in person likes; kept by the module that keeps people. */
public interface DeskPreferences {

    /** Empty where nobody has signed in yet, or nothing was chosen. */
    Optional<Language> language();

    void prefer(Language language);

    /** How the person is called, for the frame and for colleagues who are in the same text. */
    String displayName();
}
