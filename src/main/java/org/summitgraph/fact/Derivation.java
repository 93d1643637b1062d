package org.summitgraph.fact;

import java.util.List;
import java.util.Optional;
import org.summitgraph.text.Span;

/**
 * Why a fact, or a part of it, was concluded; prints as a tree.
 *
 * @param step a rule id or the name of a reasoning step
 * @param because the words that triggered it or a short reason
 * @param span where those words stand in the article's cleaned text
 * @param parts what it was built from
 */
public record Derivation(String step, String because, Optional<Span> span, List<Derivation> parts) {

    public Derivation {
        parts = List.copyOf(parts);
    }

    public static Derivation of(String step, String because) {
        return new Derivation(step, because, Optional.empty(), List.of());
    }

    public static Derivation of(String step, String because, Span span, Derivation... parts) {
        return new Derivation(step, because, Optional.of(span), List.of(parts));
    }

    /** The tree, one line a node, two blanks a level. */
    public String print() {
        StringBuilder out = new StringBuilder();
        print(out, 0);
        return out.toString();
    }

    private void print(StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append(step).append(": ").append(because);
        span.ifPresent(s -> out.append(' ').append(s));
        out.append('\n');
        parts.forEach(part -> part.print(out, depth + 1));
    }
}
