package app.diglot.intake.ui;

import static java.util.stream.Collectors.toMap;

import app.diglot.intake.rules.Category;
import app.diglot.intake.rules.NamedCategory;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Categories and archives as chips, found by their code or by arXiv's name. */
class CategoryPicker extends MultiSelectComboBox<Category> {

    private static final long serialVersionUID = 1L;
    private static final Map<Category, String> NAMES =
            NamedCategory.all().stream().collect(toMap(NamedCategory::category, NamedCategory::name));

    CategoryPicker() {
        setLabel(getTranslation("intake.rule.categories"));
        setHelperText(getTranslation("intake.rule.categories.hint"));
        setItemLabelGenerator(Category::code);
        setRenderer(new ComponentRenderer<>(CategoryPicker::named));
        setItems(
                (category, typed) -> (category.code() + " " + NAMES.getOrDefault(category, ""))
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.toLowerCase(Locale.ROOT)),
                NamedCategory.all().stream().map(NamedCategory::category).toList());
        setAutoExpand(AutoExpandMode.VERTICAL);
        setWidthFull();
        addClassName("rule-categories");
    }

    List<Category> categories() {
        return List.copyOf(getValue());
    }

    void show(Collection<Category> categories) {
        setValue(categories);
    }

    private static Span named(Category category) {
        Span named = new Span(new Code(category.code()), new Span(NAMES.getOrDefault(category, "")));
        named.addClassName("rule-category");
        return named;
    }
}
