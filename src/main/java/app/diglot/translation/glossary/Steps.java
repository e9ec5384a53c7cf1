package app.diglot.translation.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The edges of an automaton as one open hash table of primitives: 2,500 terms make 50,000 edges, walked at each key press. */
final class Steps {

    record Step(char by, int to) {}

    private long[] keys = new long[1024];
    private int[] targets = new int[1024];
    private int size;

    /** The node reached, or 0, the root, to which no edge leads. */
    int from(int node, char by) {
        return targets[slot(key(node, by))];
    }

    void put(int node, char by, int target) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key(node, by));
        keys[slot] = key(node, by);
        targets[slot] = target;
        size++;
    }

    List<List<Step>> byNode(int nodes) {
        List<List<Step>> steps = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            steps.add(new ArrayList<>(1));
        }
        for (int i = 0; i < keys.length; i++) {
            if (targets[i] != 0) {
                steps.get((int) (keys[i] >>> 16)).add(new Step((char) keys[i], targets[i]));
            }
        }
        return steps;
    }

    private static long key(int node, char by) {
        return ((long) node << 16) | by;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (targets[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = Arrays.copyOf(new long[0], oldKeys.length * 2);
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
