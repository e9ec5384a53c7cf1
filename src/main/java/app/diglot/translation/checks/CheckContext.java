package app.diglot.translation.checks;

import app.diglot.translation.glossary.Glossary;
import java.util.List;

/** What the team has agreed on and done before. {@code earlier} holds what is known of the sentences of this source. */
public record CheckContext(Glossary glossary, LengthRatios ratios, Spacing spacing, List<EarlierTranslation> earlier) {

    public CheckContext {
        earlier = List.copyOf(earlier);
    }

    /** For a team that has agreed on nothing. */
    public static CheckContext plain() {
        return new CheckContext(Glossary.empty(), LengthRatios.atFirst(), Spacing.LEAVE, List.of());
    }

    public CheckContext with(Glossary other) {
        return new CheckContext(other, ratios, spacing, earlier);
    }

    public CheckContext with(LengthRatios other) {
        return new CheckContext(glossary, other, spacing, earlier);
    }

    public CheckContext with(Spacing other) {
        return new CheckContext(glossary, ratios, other, earlier);
    }

    public CheckContext with(List<EarlierTranslation> other) {
        return new CheckContext(glossary, ratios, spacing, other);
    }
}
