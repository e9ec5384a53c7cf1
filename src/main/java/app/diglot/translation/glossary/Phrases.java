package app.diglot.translation.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/**
 * Finds many phrases in a text at once, each with what it stands for (Aho and Corasick, "Efficient string matching", 1975): the time
 * grows with the text and not with the number of phrases. Case, hyphens and width do not matter; words are whole.
 */
public final class Phrases<T> {

    /** A phrase that was found: from {@code start} up to {@code end}, in UTF-16 code units. */
    public record Found<T>(int start, int end, List<T> meanings) {}

    private static final Comparator<Found<?>> LONGEST_FIRST_FROM_THE_LEFT =
            Comparator.<Found<?>>comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder());

    private final Steps steps = new Steps();
    private final List<List<T>> meanings = new ArrayList<>();
    private int[] lengths = new int[64];
    private int[] fallbacks = new int[0];
    /** The longest phrase that ends where this one does, else 0. */
    private int[] shorter = new int[0];

    private Phrases() {
        addNode(0);
    }

    /** Collects phrases; each may have several meanings. */
    public static final class Builder<T> {
        private final Phrases<T> phrases = new Phrases<>();

        public Builder<T> add(String phrase, T meaning) {
            phrases.add(FoldedText.fold(phrase), meaning);
            return this;
        }

        /** Also in the plural, and in one word where it has a hyphen. */
        public Builder<T> addInflected(String phrase, T meaning) {
            EnglishForms.of(phrase).forEach(form -> add(form, meaning));
            return this;
        }

        public Phrases<T> build() {
            phrases.link();
            return phrases;
        }
    }

    private int addNode(int length) {
        int node = meanings.size();
        if (node == lengths.length) {
            lengths = Arrays.copyOf(lengths, node * 2);
        }
        lengths[node] = length;
        meanings.add(List.of());
        return node;
    }

    private void add(String folded, T meaning) {
        if (folded.isEmpty()) {
            return;
        }
        int node = 0;
        for (int i = 0; i < folded.length(); i++) {
            int next = steps.from(node, folded.charAt(i));
            if (next == 0) {
                next = addNode(i + 1);
                steps.put(node, folded.charAt(i), next);
            }
            node = next;
        }
        if (!meanings.get(node).contains(meaning)) {
            List<T> more = new ArrayList<>(meanings.get(node));
            more.add(meaning);
            meanings.set(node, more);
        }
    }

    private void link() {
        fallbacks = new int[meanings.size()];
        shorter = new int[meanings.size()];
        List<List<Steps.Step>> children = steps.byNode(meanings.size());
        Queue<Integer> waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            for (Steps.Step step : children.get(node)) {
                int fallback = node == 0 ? 0 : follow(fallbacks[node], step.by());
                fallbacks[step.to()] = fallback;
                shorter[step.to()] = meanings.get(fallback).isEmpty() ? shorter[fallback] : fallback;
                waiting.add(step.to());
            }
        }
    }

    private int follow(int node, char by) {
        int at = node;
        int next = steps.from(at, by);
        while (next == 0 && at != 0) {
            at = fallbacks[at];
            next = steps.from(at, by);
        }
        return next;
    }

    /** All that stand there, also one within another; by their place, the longer first. */
    public List<Found<T>> all(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Found<T>> found = new ArrayList<>();
        int node = 0;
        for (int i = 0; i < folded.length(); i++) {
            node = follow(node, folded.charAt(i));
            int end = meanings.get(node).isEmpty() ? shorter[node] : node;
            for (; end != 0; end = shorter[end]) {
                int from = i + 1 - lengths[end];
                if (folded.isBorder(from) && folded.isBorder(i + 1)) {
                    found.add(new Found<>(folded.origin(from), folded.origin(i) + 1, meanings.get(end)));
                }
            }
        }
        found.sort(LONGEST_FIRST_FROM_THE_LEFT);
        return found;
    }

    /** The longest from the left that do not overlap. */
    public List<Found<T>> longest(String text) {
        List<Found<T>> kept = new ArrayList<>();
        int taken = 0;
        for (Found<T> found : all(text)) {
            if (found.start() >= taken) {
                kept.add(found);
                taken = found.end();
            }
        }
        return kept;
    }
}
