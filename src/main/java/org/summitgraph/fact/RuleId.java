package org.summitgraph.fact;

/**
 * Names the rule that found a fact; readable, as it shows up in traces and in the graph.
 *
 * @param value {@code topic/what-it-matches}, lower-case ASCII
 */
public record RuleId(String value) {

    public RuleId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+")) {
            throw new IllegalArgumentException("not a rule id (topic/what-it-matches): " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
