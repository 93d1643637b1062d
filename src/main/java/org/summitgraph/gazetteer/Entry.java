package org.summitgraph.gazetteer;

import java.util.List;

/** Something with Chinese names in the gazetteer. */
public sealed interface Entry permits Country, Body, Group, Place, Venue, Lookalike {

    /** The form that Chinese newspapers mostly print. */
    String zh();

    /** Other forms: official long ones, abbreviations that stand alone, forms of other regions. */
    List<String> otherNames();
}
