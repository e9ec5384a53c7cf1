package app.diglot.blog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value of a post's front matter. */
public sealed interface FrontValue {

    record Text(String words) implements FrontValue {
        public Text {
            words = CleanText.line(words);
        }
    }

    /** {@code true}, {@code false} or a number, spelt as it was. */
    record Plain(String word) implements FrontValue {

        private static final Pattern FORM = Pattern.compile("true|false|-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,17})?");

        public Plain {
            if (!isPlain(word)) {
                throw new IllegalArgumentException("neither true nor false nor a number");
            }
        }

        static boolean isPlain(String word) {
            return FORM.matcher(word).matches();
        }
    }

    record Items(List<FrontValue> values) implements FrontValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Fields(Map<String, FrontValue> values) implements FrontValue {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** As an editor types it in a settings field: {@code true} is the word of YAML, all that is neither it nor a number is text. */
    static FrontValue typed(String words) {
        String line = CleanText.line(words);
        return Plain.isPlain(line) ? new Plain(line) : new Text(line);
    }
}
