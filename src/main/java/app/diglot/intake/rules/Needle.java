package app.diglot.intake.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A phrase, ready to be looked for. */
sealed interface Needle {

    static Needle of(Phrase phrase) {
        Tokens tokens = Tokens.of(phrase.words());
        return phrase.isExact() ? Exact.of(tokens) : Free.of(tokens, phrase.isBeginning());
    }

    /** All tokens, folded, that it can begin with. */
    Set<String> firstTokens();

    /** What a token, folded, can begin with where the phrase goes on as it likes; empty where it does not. */
    default String beginning() {
        return "";
    }

    /** The token behind the match that begins with that token, or -1. */
    int end(Tokens text, int from);

    /** How the last word may end. */
    enum Ending {
        NONE,
        PLURAL,
        ANY
    }

    /** @param joinable for each token whether the phrase has a hyphen behind it */
    record Free(List<String> parts, List<Boolean> joinable, Ending ending) implements Needle {

        static Free of(Tokens tokens, boolean beginning) {
            List<String> parts = new ArrayList<>();
            List<Boolean> joinable = new ArrayList<>();
            for (int i = 0; i < tokens.count(); i++) {
                parts.add(tokens.folded(i));
                joinable.add(i + 1 < tokens.count()
                        && tokens.before(i + 1).codePoints().anyMatch(Tokens::isHyphen));
            }
            Ending words = tokens.isWord(tokens.count() - 1) ? Ending.PLURAL : Ending.NONE;
            return new Free(List.copyOf(parts), List.copyOf(joinable), beginning ? Ending.ANY : words);
        }

        @Override
        public Set<String> firstTokens() {
            Set<String> first = new TreeSet<>();
            String joined = "";
            for (int i = 0; i < parts.size(); i++) {
                if (isLast(i)) {
                    first.addAll(
                            ending == Ending.PLURAL ? plurals(joined + parts.get(i)) : Set.of(joined + parts.get(i)));
                }
                joined += parts.get(i);
                if (!isLast(i)) {
                    first.add(joined);
                }
                if (!joinable.get(i)) {
                    break;
                }
            }
            return first;
        }

        @Override
        public String beginning() {
            boolean oneWord = joinable.subList(0, parts.size() - 1).stream().allMatch(Boolean::booleanValue);
            return ending == Ending.ANY && oneWord ? String.join("", parts) : "";
        }

        @Override
        public int end(Tokens text, int from) {
            int part = 0;
            int at = from;
            while (part < parts.size()) {
                part = at < text.count() ? after(text.folded(at), part) : -1;
                if (part < 0) {
                    return -1;
                }
                at++;
            }
            return at;
        }

        /** The part behind those that the token consists of, or -1. */
        private int after(String token, int from) {
            int offset = 0;
            for (int i = from; i < parts.size(); i++) {
                String part = parts.get(i);
                if (!token.startsWith(part, offset)) {
                    return isLast(i) && ends(token, offset, part) ? i + 1 : -1;
                }
                if (isLast(i)) {
                    return ends(token, offset, part) ? i + 1 : -1;
                }
                offset += part.length();
                if (offset == token.length()) {
                    return i + 1;
                }
                if (!joinable.get(i)) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean ends(String token, int offset, String part) {
            return switch (ending) {
                case NONE -> token.length() == offset + part.length() && token.startsWith(part, offset);
                case PLURAL -> plurals(part).contains(token.substring(offset));
                case ANY -> token.startsWith(part, offset);
            };
        }

        private boolean isLast(int part) {
            return part == parts.size() - 1;
        }

        private static Set<String> plurals(String word) {
            return word.endsWith("y")
                    ? Set.of(word, word + "s", word + "es", word.substring(0, word.length() - 1) + "ies")
                    : Set.of(word, word + "s", word + "es");
        }
    }

    /** @param before what stands between each token and the one before it; empty before the first */
    record Exact(String first, List<String> parts, List<String> before) implements Needle {

        static Exact of(Tokens tokens) {
            List<String> parts = new ArrayList<>();
            List<String> before = new ArrayList<>();
            for (int i = 0; i < tokens.count(); i++) {
                parts.add(tokens.raw(i));
                before.add(i == 0 ? "" : tokens.before(i));
            }
            return new Exact(tokens.folded(0), List.copyOf(parts), List.copyOf(before));
        }

        @Override
        public Set<String> firstTokens() {
            return Set.of(first);
        }

        @Override
        public int end(Tokens text, int from) {
            if (from + parts.size() > text.count()) {
                return -1;
            }
            for (int i = 0; i < parts.size(); i++) {
                boolean same = text.raw(from + i).equals(parts.get(i))
                        && (i == 0 || text.before(from + i).equals(before.get(i)));
                if (!same) {
                    return -1;
                }
            }
            return from + parts.size();
        }
    }
}
