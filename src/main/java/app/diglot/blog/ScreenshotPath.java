package app.diglot.blog;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a picture lies beside its post: {@code ./crop_LLM/2312.03151v1/page_0_0.jpg}. Never a path of somebody's own disk. */
public record ScreenshotPath(String value) {

    private static final Pattern FORM =
            Pattern.compile("(?:\\./)?[\\p{L}\\p{N}_ -][\\p{L}\\p{N}._ -]*(?:/[\\p{L}\\p{N}_ -][\\p{L}\\p{N}._ -]*)*");

    public ScreenshotPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a path beside the post");
        }
    }

    public static Optional<ScreenshotPath> parse(String text) {
        String value = text.strip();
        return FORM.matcher(value).matches() ? Optional.of(new ScreenshotPath(value)) : Optional.empty();
    }
}
