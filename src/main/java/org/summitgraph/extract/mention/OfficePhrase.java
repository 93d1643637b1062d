package org.summitgraph.extract.mention;

import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/**
 * An office in the text, with the words before it that belong to it.
 *
 * @param span the office words: 外交部长, 国务委员兼外长
 * @param whole {@code span} with the state before it
 * @param office the words of the most senior state office of the phrase
 * @param role empty where it is no office of a state, a government or an international body
 * @param seniority 0 for the highest
 * @param of the state or body named in the phrase
 * @param head where its first office word begins; a name may stand before it (普京总统)
 * @param first its first office word
 * @param bare a title alone that says little (主席, 部长): another office of the same person counts for more
 */
record OfficePhrase(
        Span span,
        Span whole,
        String office,
        Optional<Role> role,
        int seniority,
        Optional<Party> of,
        int head,
        String first,
        boolean bare) {}
