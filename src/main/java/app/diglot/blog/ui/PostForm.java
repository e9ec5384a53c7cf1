package app.diglot.blog.ui;

import static java.util.stream.Collectors.joining;

import app.diglot.blog.PostSettings;
import app.diglot.blog.PostSettings.Mathjax;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The front matter of exported posts. Lists are written with commas; further keys one a line, {@code key: value}. */
class PostForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    private static final Pattern MORE_LINE = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)\\s*[:：]\\s*(.*)");

    private final TextField author = field("author");
    private final TextField img = field("img");
    private final TextField cover = field("cover");
    private final TextField coverImg = field("coverImg");
    private final TextField categories = field("categories");
    private final TextField tags = field("tags");
    private final Checkbox mathjax = new Checkbox(getTranslation("blog.settings.post.mathjax"));
    private final TextArea more = new TextArea(getTranslation("blog.settings.post.more"));

    PostForm(PostSettings standing) {
        addClassName("settings-form");
        more.setHelperText(getTranslation("blog.settings.post.more.help"));
        categories.setHelperText(getTranslation("blog.settings.post.categories.help"));
        tags.setHelperText(getTranslation("blog.settings.post.tags.help"));
        author.setValue(standing.author());
        img.setValue(standing.img());
        cover.setValue(standing.cover());
        coverImg.setValue(standing.coverImg());
        categories.setValue(String.join(", ", standing.categories()));
        tags.setValue(String.join(", ", standing.tags()));
        mathjax.setValue(standing.mathjax() == Mathjax.ON);
        more.setValue(standing.more().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(joining("\n")));
        add(more, mathjax);
    }

    boolean isValid() {
        boolean wellFormed = lines().allMatch(line -> MORE_LINE.matcher(line).matches());
        more.setInvalid(!wellFormed);
        more.setErrorMessage(getTranslation("blog.settings.post.more.wrong"));
        return wellFormed;
    }

    PostSettings read() {
        return new PostSettings(
                author.getValue().strip(),
                img.getValue().strip(),
                cover.getValue().strip(),
                coverImg.getValue().strip(),
                mathjax.getValue() ? Mathjax.ON : Mathjax.LEFT_OUT,
                list(categories),
                list(tags),
                moreKeys());
    }

    private Map<String, String> moreKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        lines().map(MORE_LINE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .forEach(line -> keys.put(line.group(1), line.group(2).strip()));
        return keys;
    }

    private Stream<String> lines() {
        return more.getValue().lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static List<String> list(TextField field) {
        return COMMA.splitAsStream(field.getValue())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private TextField field(String name) {
        TextField field = new TextField(getTranslation("blog.settings.post." + name));
        field.setMaxLength(LONGEST);
        add(field);
        return field;
    }
}
