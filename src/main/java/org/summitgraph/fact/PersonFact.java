package org.summitgraph.fact;

import java.util.Optional;

/**
 * A person who holds an office (guidelines, “people”).
 *
 * @param name as the article mostly calls the person
 * @param fullName the longer form, if the article has one
 * @param office the office words as in the text, the most senior state office of several
 * @param of the state or body of the office
 */
public record PersonFact(String name, Optional<String> fullName, Role role, String office, Optional<Party> of)
        implements Fact {

    public PersonFact {
        if (name.isBlank() || office.isBlank()) {
            throw new IllegalArgumentException("a person needs a name and an office: " + name + ", " + office);
        }
    }

    @Override
    public FactKind factKind() {
        return FactKind.PERSON;
    }
}
