package app.diglot.digests.ui;

import app.diglot.library.InvalidPaper;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a paper, to type or to correct. */
class PaperForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField();
    private final TextArea authors = new TextArea();
    private final TextArea abstractText = new TextArea();
    private final TextField comment = new TextField();
    private final TextField arxiv = new TextField();
    private final Select<Language> language = new Select<>();
    private @Nullable String licence;

    PaperForm() {
        addClassName("paper-form");
        title.setLabel(getTranslation("digests.paper.title"));
        title.setMaxLength(NewPaper.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        authors.setLabel(getTranslation("digests.paper.authors"));
        authors.setHelperText(getTranslation("digests.paper.authors.hint"));
        authors.setMinRows(2);
        authors.setMaxRows(6);
        abstractText.setLabel(getTranslation("digests.abstract"));
        abstractText.setMaxLength(NewPaper.LONGEST_ABSTRACT);
        abstractText.setMinRows(4);
        abstractText.setMaxRows(10);
        comment.setLabel(getTranslation("digests.paper.comment"));
        comment.setMaxLength(NewPaper.LONGEST_COMMENT);
        arxiv.setLabel(getTranslation("digests.paper.arxiv"));
        arxiv.setPlaceholder("2312.03151");
        language.setLabel(getTranslation("digests.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(item -> getTranslation("digests.language." + item.path()));
        language.setValue(Language.ENGLISH);
        Div row = new Div(arxiv, language);
        row.addClassName("form-row");
        add(title, authors, abstractText, comment, row);
    }

    void show(Paper paper) {
        title.setValue(paper.title());
        authors.setValue(String.join("\n", paper.authors()));
        abstractText.setValue(paper.abstractText());
        comment.setValue(paper.comment());
        arxiv.setValue(paper.arxivId().map(ArxivId::toString).orElse(""));
        language.setValue(paper.language());
        licence = paper.licence();
    }

    void clear() {
        Stream.of(title, comment, arxiv).forEach(TextField::clear);
        authors.clear();
        abstractText.clear();
    }

    void focus() {
        title.focus();
    }

    /** The paper, or nothing where a field says what is wrong with it. */
    Optional<NewPaper> read() {
        Stream.<HasValidation>of(title, authors, abstractText, comment, arxiv)
                .forEach(field -> field.setInvalid(false));
        Optional<ArxivId> id = ArxivId.parse(arxiv.getValue());
        if (id.isEmpty() && !arxiv.getValue().isBlank()) {
            refuse(arxiv, "digests.paper.arxiv.invalid");
            return Optional.empty();
        }
        try {
            return Optional.of(new NewPaper(
                    id.orElse(null),
                    title.getValue(),
                    List.of(authors.getValue().split("\\R")),
                    abstractText.getValue(),
                    comment.getValue(),
                    language.getValue(),
                    licence));
        } catch (InvalidPaper e) {
            refuse(e.field());
            return Optional.empty();
        }
    }

    void refuseArxivId(String message) {
        arxiv.setErrorMessage(message);
        arxiv.setInvalid(true);
        arxiv.focus();
    }

    private void refuse(String field) {
        switch (field) {
            case "title" ->
                refuse(title, title.getValue().isBlank() ? "digests.paper.title.missing" : "digests.paper.long");
            case "abstract" -> refuse(abstractText, "digests.paper.long");
            case "comment" -> refuse(comment, "digests.paper.long");
            default -> refuse(authors, "digests.paper.authors.invalid");
        }
    }

    private void refuse(HasValidation field, String messageKey) {
        field.setErrorMessage(getTranslation(messageKey));
        field.setInvalid(true);
    }
}
