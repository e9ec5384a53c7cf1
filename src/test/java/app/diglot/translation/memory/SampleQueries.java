package app.diglot.translation.memory;

import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts to look for: edited long ones and short ones of what is indexed, and such as nothing was made of. The same in each run. */
final class SampleQueries {

    private static final long SEED = 70;
    private static final int LONG = 25;
    private static final int SHORT = 10;
    private static final int ONE_EDIT_IN = 3;

    enum Kind {
        LONG,
        SHORT,
        UNSEEN
    }

    private final List<ApprovedPair> pairs;
    private final List<String> unseen;

    SampleQueries(List<ApprovedPair> pairs, List<String> unseen) {
        this.pairs = pairs;
        this.unseen = unseen;
    }

    List<String> of(Kind kind, Language language, int count) {
        Random random = new Random(SEED + kind.ordinal());
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            String text = kind == Kind.UNSEEN ? unseen(language, random) : indexed(language, random);
            int tokens = Tokens.of(text).size();
            boolean fits = switch (kind) {
                case LONG -> tokens >= LONG;
                case SHORT -> tokens <= SHORT;
                case UNSEEN -> true;
            };
            if (fits) {
                queries.add(kind == Kind.UNSEEN ? text : edited(text, language, random));
            }
        }
        return queries;
    }

    private String indexed(Language language, Random random) {
        return pairs.get(random.nextInt(pairs.size())).in(language);
    }

    /** In Chinese, where all translated prose is indexed: the characters of two texts, every other one of each. */
    private String unseen(Language language, Random random) {
        if (language == Language.ENGLISH) {
            return unseen.get(random.nextInt(unseen.size()));
        }
        String one = indexed(language, random);
        String other = indexed(language, random);
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            mixed.append((i % 4 < 2 ? one : other).charAt(i));
        }
        return mixed.toString();
    }

    /** With at least one word, and at most each third, put in, left out or exchanged. */
    private static String edited(String text, Language language, Random random) {
        String space = language == Language.ENGLISH ? " " : "";
        List<String> words = new ArrayList<>(Arrays.asList(text.split(space)));
        int edits = 1 + random.nextInt(Math.max(1, words.size() / ONE_EDIT_IN));
        for (int i = 0; i < edits; i++) {
            int place = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(place, words.get(random.nextInt(words.size())));
                case 1 -> words.add(place, words.get(random.nextInt(words.size())));
                default -> words.set(place, "");
            }
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(space));
    }
}
