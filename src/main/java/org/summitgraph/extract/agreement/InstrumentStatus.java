package org.summitgraph.extract.agreement;

import org.summitgraph.fact.AgreementStatus;

/** The order of what can be done with an instrument. */
final class InstrumentStatus {

    private InstrumentStatus() {}

    /** Further is better known: what was signed was adopted and issued too. */
    static int rank(AgreementStatus status) {
        return switch (status) {
            case SIGNED -> 6;
            case ADOPTED -> 5;
            case ISSUED -> 4;
            case ANNOUNCED -> 3;
            case PLANNED -> 2;
            case MENTIONED -> 1;
        };
    }
}
