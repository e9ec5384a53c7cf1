package app.diglot.translation.ui;

import app.diglot.translation.interchange.BadFile;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Says why a file was refused, in the language of the person. */
final class FileProblem {

    private FileProblem() {}

    static String of(Component on, BadFile problem) {
        String reason = on.getTranslation(
                "translation.file." + problem.reason().name().toLowerCase(Locale.ROOT), problem.detail());
        return on.getTranslation("translation.file.refused", problem.line(), problem.column(), reason);
    }
}
