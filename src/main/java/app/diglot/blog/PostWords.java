package app.diglot.blog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the words of a post file are to be taken. */
enum PostWords {
    /** The script put titles and abstracts there as they came. */
    LITERAL {
        @Override
        String plain(String line) {
            return line;
        }

        @Override
        List<String> names(String line) {
            return PageTextReader.names(line);
        }
    },
    /** {@link HexoText} wrote them. */
    ESCAPED {
        @Override
        String plain(String line) {
            return HexoText.unescape(line);
        }

        @Override
        List<String> names(String line) {
            return HexoText.unescapeNames(line);
        }
    };

    abstract String plain(String line);

    abstract List<String> names(String line);

    /** The translation of an abstract: the lines of a block quote without their marks. */
    Optional<PostText> quoted(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        PostText.Standing standing = new PostText.Written();
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            Optional<PostText.Standing> found = StandingLine.parse(line);
            if (found.isPresent()) {
                standing = found.get();
            } else {
                words.add(plain(line));
            }
        }
        return Optional.of(new PostText(String.join("\n", words), standing));
    }
}
