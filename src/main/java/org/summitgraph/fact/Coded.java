package org.summitgraph.fact;

import java.util.Optional;

/** A value of a closed list of the annotation guidelines, with its code there and labels for people. */
public sealed interface Coded
        permits Role, MeetingType, MeetingStatus, AgreementKind, AgreementStatus, CentreKind, CentreStatus {

    /** The code of the guidelines, as in facts JSON and as SKOS notation. */
    String code();

    /** Chinese label. */
    String zh();

    /** English label. */
    String en();

    static <C extends Coded> Optional<C> find(C[] values, String code) {
        for (C value : values) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
