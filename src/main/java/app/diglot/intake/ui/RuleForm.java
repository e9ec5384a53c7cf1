package app.diglot.intake.ui;

import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule to be edited. */
class RuleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final CategoryPicker categories = new CategoryPicker();
    private final PhraseField wanted;
    private final RadioButtonGroup<Need> need = choice("intake.rule.need", Need.values());
    private final RadioButtonGroup<Part> wantedIn = choice("intake.rule.part", Part.values());
    private final PhraseField unwanted;
    private final RadioButtonGroup<Part> unwantedIn = choice("intake.rule.part", Part.values());

    RuleForm(Runnable whenChanged) {
        addClassName("rule-form");
        wanted = new PhraseField("intake.rule.wanted", whenChanged);
        unwanted = new PhraseField("intake.rule.unwanted", whenChanged);
        categories.setErrorMessage(getTranslation("intake.rule.categories.missing"));
        Stream.<HasValue<?, ?>>of(categories, need, wantedIn, unwantedIn)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        categories.setInvalid(!hasFittingCategories());
                        whenChanged.run();
                    }
                }));
        Div wantedChoices = new Div(need, wantedIn);
        wantedChoices.addClassName("rule-choices");
        Div unwantedChoices = new Div(unwantedIn);
        unwantedChoices.addClassName("rule-choices");
        add(categories, wanted, wantedChoices, unwanted, unwantedChoices, explanation());
        empty();
    }

    void show(TopicRule rule) {
        categories.show(rule.categories());
        wanted.show(rule.wanted());
        need.setValue(rule.need());
        wantedIn.setValue(rule.wantedIn());
        unwanted.show(rule.unwanted());
        unwantedIn.setValue(rule.unwantedIn());
        categories.setInvalid(false);
    }

    final void empty() {
        categories.clear();
        wanted.show(List.of());
        need.setValue(Need.ANY);
        wantedIn.setValue(Part.TITLE_AND_ABSTRACT);
        unwanted.show(List.of());
        unwantedIn.setValue(Part.TITLE);
        categories.setInvalid(false);
    }

    /** What stands there, if it is a rule. */
    Optional<TopicRule> rule() {
        return hasFittingCategories() && wanted.isRight() && unwanted.isRight()
                ? Optional.of(new TopicRule(
                        categories.categories(),
                        wanted.phrases(),
                        wantedIn.getValue(),
                        need.getValue(),
                        unwanted.phrases(),
                        unwantedIn.getValue()))
                : Optional.empty();
    }

    /** Whether anything else stands there than that rule, or than nothing. */
    boolean isChangedFrom(Optional<TopicRule> stored) {
        boolean isEmpty = categories.isEmpty() && wanted.isEmpty() && unwanted.isEmpty();
        return stored.isPresent() ? !rule().equals(stored) : !isEmpty;
    }

    /** Leads to what keeps it from being a rule. */
    void focusProblem() {
        categories.setInvalid(!hasFittingCategories());
        if (!hasFittingCategories()) {
            categories.focus();
        } else if (!wanted.isRight()) {
            wanted.focusProblem();
        } else {
            unwanted.focusProblem();
        }
    }

    private boolean hasFittingCategories() {
        int count = categories.categories().size();
        return count > 0 && count <= TopicRule.MOST_CATEGORIES;
    }

    private <T extends Enum<T>> RadioButtonGroup<T> choice(String messageKey, T[] values) {
        RadioButtonGroup<T> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation(messageKey));
        choice.setItems(values);
        choice.setItemLabelGenerator(
                value -> getTranslation(messageKey + "." + value.name().toLowerCase(Locale.ROOT)));
        return choice;
    }

    private NativeDetails explanation() {
        UnorderedList all = new UnorderedList();
        Stream.of("words", "hyphens", "plural", "star", "quotes", "chinese")
                .forEach(word -> all.add(new ListItem(getTranslation("intake.rule.explained." + word))));
        NativeDetails details = new NativeDetails(getTranslation("intake.rule.explained"), all);
        details.addClassName("rule-explained");
        return details;
    }
}
