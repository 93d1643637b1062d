package org.summitgraph.extract.meeting;

import java.util.Optional;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/**
 * Somebody who may take part in a meeting: a person, or the people of a state or body who are not named (美国国会代表团).
 *
 * @param span where the text speaks of them
 * @param party whom they represent; empty where the text does not say
 */
record Side(Span span, Optional<Person> person, Optional<Party> party) {

    static Side of(Span span, Person person) {
        return new Side(span, Optional.of(person), person.of());
    }

    static Side of(Span span, Party party) {
        return new Side(span, Optional.empty(), Optional.of(party));
    }
}
