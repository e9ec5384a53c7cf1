package app.diglot.blog.ui;

import app.diglot.publishing.SiteSettings;
import app.diglot.shared.Bilingual;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The site's name and what it says of itself, in both languages. */
class SiteForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final TextField nameEnglish = field("name.en");
    private final TextField nameChinese = field("name.zh");
    private final TextField descriptionEnglish = field("description.en");
    private final TextField descriptionChinese = field("description.zh");
    private final TextField author = field("author");
    private final TextField licence = field("licence");
    private final TextField licenceAddress = field("licenceAddress");

    SiteForm(SiteSettings standing) {
        addClassName("settings-form");
        nameEnglish.setValue(standing.name().english());
        nameChinese.setValue(standing.name().chinese());
        descriptionEnglish.setValue(standing.description().english());
        descriptionChinese.setValue(standing.description().chinese());
        author.setValue(standing.author());
        licence.setValue(standing.licence());
        licenceAddress.setValue(standing.licenceAddress());
        licenceAddress.setPattern("(https?://\\S+)?");
        licenceAddress.setErrorMessage(getTranslation("blog.settings.address.wrong"));
    }

    boolean isValid() {
        return !licenceAddress.isInvalid();
    }

    SiteSettings read() {
        return new SiteSettings(
                new Bilingual<>(text(nameEnglish), text(nameChinese)),
                new Bilingual<>(text(descriptionEnglish), text(descriptionChinese)),
                text(author),
                text(licence),
                text(licenceAddress));
    }

    private static String text(TextField field) {
        return field.getValue().strip();
    }

    private TextField field(String name) {
        TextField field = new TextField(getTranslation("blog.settings.site." + name));
        field.setMaxLength(LONGEST);
        add(field);
        return field;
    }
}
