package org.summitgraph.extract.mention;

import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;

/**
 * A person of an article (or of a page, whose articles share their people), all mentions taken together.
 *
 * @param name as the text mostly calls the person
 * @param fullName the longer form, if the text has one
 * @param role empty where the text gives no office of a state, a government or an international body
 * @param office the most senior such office, as in the text
 * @param of the state or body of the office
 */
public record Person(
        String name, Optional<String> fullName, Optional<Role> role, Optional<String> office, Optional<Party> of) {}
