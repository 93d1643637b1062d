package org.summitgraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitgraph.text.Span;

/**
 * Names and what they stand for, found in a text by longest match. A name may stand for several things. Kinds of dashes, dots and
 * brackets, full and half width count as the same character, one for one, so spans hold in the text as it is. Immutable and
 * thread-safe once built; its answers do not depend on the order in which names were added, except for the order of several
 * things of one name.
 */
public final class NameTrie<T> {

    private static final int LARGE = 64;

    private final Node<T> root;
    /** Characters that names begin with: most characters of a text begin none, and that must be known at once. */
    private final BitSet first = new BitSet();
    /** By character, the place of its node among the root's children; only of a large trie. */
    private final short[] places;

    private NameTrie(Node<T> root) {
        this.root = root;
        places = new short[root.keys.length < LARGE ? 0 : Character.MAX_VALUE + 1];
        for (int i = 0; i < root.keys.length; i++) {
            first.set(root.keys[i]);
            if (places.length > 0) {
                places[root.keys[i]] = (short) i;
            }
        }
    }

    /** What the whole name stands for, in the order added; empty if nothing. */
    public List<T> lookup(String name) {
        Node<T> node = root;
        for (int i = 0; i < name.length() && node != null; i++) {
            node = node.next(NameForm.fold(name.charAt(i)));
        }
        return node == null ? List.of() : node.values;
    }

    /** The longest name that begins at an offset. */
    public Optional<NameMatch<T>> longestAt(CharSequence text, int start) {
        if (start >= text.length() || !first.get(NameForm.fold(text.charAt(start)))) {
            return Optional.empty();
        }
        char head = NameForm.fold(text.charAt(start));
        Node<T> node = places.length > 0 ? root.children.get(places[head]) : root.next(head);
        Node<T> best = null;
        int end = start;
        for (int i = start + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                best = node;
                end = i;
            }
            node = i < text.length() ? node.next(NameForm.fold(text.charAt(i))) : null;
        }
        return best == null ? Optional.empty() : Optional.of(new NameMatch<>(new Span(start, end), best.values));
    }

    /** Names from left to right, the longest at each place, none inside or across another. */
    public List<NameMatch<T>> find(CharSequence text) {
        List<NameMatch<T>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<NameMatch<T>> match = longestAt(text, at);
            match.ifPresent(found::add);
            at = match.map(m -> m.span().end()).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    /** Collects names; not thread-safe. */
    public static final class Builder<T> {

        private final Map<String, Set<T>> names = new TreeMap<>();

        public void add(String name, T value) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a blank name for " + value);
            }
            names.computeIfAbsent(NameForm.fold(name), key -> new LinkedHashSet<>())
                    .add(value);
        }

        /** The names so far, which later ones do not change. */
        public NameTrie<T> build() {
            Growing<T> root = new Growing<>();
            names.forEach((name, values) -> {
                Growing<T> node = root;
                for (int i = 0; i < name.length(); i++) {
                    node = node.children.computeIfAbsent(name.charAt(i), key -> new Growing<>());
                }
                node.values.addAll(values);
            });
            return new NameTrie<>(root.freeze());
        }
    }

    /** A node while names are added. */
    private static final class Growing<T> {
        private final TreeMap<Character, Growing<T>> children = new TreeMap<>();
        private final List<T> values = new ArrayList<>(1);

        Node<T> freeze() {
            char[] keys = new char[children.size()];
            List<Node<T>> nodes = new ArrayList<>(children.size());
            children.forEach((c, child) -> {
                keys[nodes.size()] = c;
                nodes.add(child.freeze());
            });
            return new Node<>(keys, List.copyOf(nodes), List.copyOf(values));
        }
    }

    private static final class Node<T> {
        private final char[] keys;
        private final List<Node<T>> children;
        private final List<T> values;

        Node(char[] keys, List<Node<T>> children, List<T> values) {
            this.keys = keys;
            this.children = children;
            this.values = values;
        }

        @Nullable
        Node<T> next(char c) {
            int at = Arrays.binarySearch(keys, c);
            return at < 0 ? null : children.get(at);
        }
    }
}
