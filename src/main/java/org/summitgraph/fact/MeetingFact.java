package org.summitgraph.fact;

import java.util.List;
import java.util.Optional;

/**
 * An occasion on which two or more states or bodies meet (guidelines, “meetings”).
 *
 * @param name the occasion's own name, such as 第二届中国－中亚峰会
 * @param participants names of the principals, in text order
 * @param parties states and bodies represented, in text order
 * @param start the first day, as precisely as known
 * @param end the last day, where the occasion lasts longer than {@code start}
 * @param place the city, or the most specific named place
 * @param host who chairs or hosts: a person's name or a party's code
 * @param partOf the name of the summit or visit it belongs to
 */
public record MeetingFact(
        MeetingType type,
        Optional<String> name,
        List<String> participants,
        List<Party> parties,
        Optional<DateValue> start,
        Optional<DateValue> end,
        Optional<String> place,
        MeetingStatus status,
        Optional<String> host,
        Optional<String> partOf)
        implements Fact {

    public MeetingFact {
        participants = List.copyOf(participants);
        parties = List.copyOf(parties);
    }

    @Override
    public FactKind factKind() {
        return FactKind.MEETING;
    }
}
