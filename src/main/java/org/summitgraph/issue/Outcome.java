package org.summitgraph.issue;

import java.util.List;

/** A value and what was odd on the way to it. */
public record Outcome<T>(T value, List<Issue> issues) {

    public Outcome {
        issues = List.copyOf(issues);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }
}
