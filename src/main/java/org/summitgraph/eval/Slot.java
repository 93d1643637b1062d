package org.summitgraph.eval;

/**
 * One filled slot of a fact, the unit that is right or wrong.
 *
 * @param name such as participant, place, status
 * @param value in the form in which values are compared
 */
public record Slot(String name, String value) implements Comparable<Slot> {

    @Override
    public int compareTo(Slot other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
