package org.summitgraph.extract.centre;

import java.util.List;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/**
 * The name of a centre as a place of a text gives it.
 *
 * @param name written out where the text shares parts of it among several: 减贫合作中心 of 减贫、教育交流两大合作中心
 * @param span where it (or its part of a coordination) stands
 * @param parties the states and bodies in the name
 */
record CentreName(String name, CentreKind kind, Span span, List<Party> parties) {

    CentreName {
        parties = List.copyOf(parties);
    }
}
