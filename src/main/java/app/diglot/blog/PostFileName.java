package app.diglot.blog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 2023-12-07_LLM}: form A's name of a post, without folder and ending; its pictures lie in a folder of the same name. */
record PostFileName(String stem) {

    /** Form A changes {@code / ? " * :}; the others are what file systems refuse or what hides a file. */
    private static final Pattern UNFIT = Pattern.compile("[/?\"*:\\\\<>|#%&{}$!'@+`=~\\p{Cntrl}]|^\\.+|[. ]+$");

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[_-](.+?)(?:\\.[A-Za-z]{1,8})?");
    /** File systems take 255 bytes; the date, the ending and a copy's mark need some. */
    private static final int MOST_BYTES = 200;

    static PostFileName of(LocalDate day, String topic) {
        return new PostFileName(day + "_" + UNFIT.matcher(shortened(topic)).replaceAll("_"));
    }

    /** What a name says about its topic, if it is one of these. */
    static Optional<String> topicOf(String fileName) {
        Matcher name =
                FORM.matcher(fileName.substring(fileName.lastIndexOf('/') + 1).strip());
        return name.matches() ? Optional.of(name.group(2)) : Optional.empty();
    }

    private static String shortened(String topic) {
        String name = topic;
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name;
    }

    String file() {
        return "_posts/" + stem + ".md";
    }

    String folder() {
        return "_posts/" + stem + "/";
    }
}
