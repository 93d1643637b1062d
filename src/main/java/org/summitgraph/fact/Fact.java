package org.summitgraph.fact;

/** Something an article states. */
public sealed interface Fact permits PersonFact, MeetingFact, AgreementFact, CentreFact, DateFact {

    FactKind factKind();
}
