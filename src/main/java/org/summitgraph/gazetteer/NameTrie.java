package org.summitgraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.summitgraph.text.Span;

/**
 * Names and what they stand for, found in a text by longest match. A name may stand for several things. Kinds of dashes, dots and
 * brackets, full and half width count as the same character, one for one, so spans hold in the text as it is. Immutable and
 * thread-safe once built; its answers do not depend on the order in which names were added, except for the order of several
 * things of one name.
 */
public final class NameTrie<T> {

    private final Node<T> root;

    private NameTrie(Node<T> root) {
        this.root = root;
    }

    /** What the whole name stands for, in the order added; empty if nothing. */
    public List<T> lookup(String name) {
        Node<T> node = root;
        for (int i = 0; i < name.length(); i++) {
            Node<T> next = node.children.get(NameForm.fold(name.charAt(i)));
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        return List.copyOf(node.values);
    }

    /** The longest name that begins at an offset. */
    public Optional<NameMatch<T>> longestAt(CharSequence text, int start) {
        Node<T> node = root;
        Optional<NameMatch<T>> best = Optional.empty();
        for (int i = start; i < text.length(); i++) {
            Node<T> next = node.children.get(NameForm.fold(text.charAt(i)));
            if (next == null) {
                break;
            }
            node = next;
            if (!node.values.isEmpty()) {
                best = Optional.of(new NameMatch<>(new Span(start, i + 1), List.copyOf(node.values)));
            }
        }
        return best;
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

        public NameTrie<T> build() {
            Node<T> root = new Node<>();
            names.forEach((name, values) -> {
                Node<T> node = root;
                for (int i = 0; i < name.length(); i++) {
                    node = node.children.computeIfAbsent(name.charAt(i), key -> new Node<>());
                }
                node.values.addAll(values);
            });
            return new NameTrie<>(root);
        }
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> children = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);
    }
}
