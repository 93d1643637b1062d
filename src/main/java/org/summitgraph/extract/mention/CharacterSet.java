package org.summitgraph.extract.mention;

import java.util.BitSet;

/** A fixed set of characters of the basic plane. */
final class CharacterSet {

    private final BitSet members = new BitSet(0x10000);

    CharacterSet(String characters) {
        characters.chars().forEach(members::set);
    }

    boolean has(char c) {
        return members.get(c);
    }
}
