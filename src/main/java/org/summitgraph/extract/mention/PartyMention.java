package org.summitgraph.extract.mention;

import java.util.List;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/**
 * A place where the text speaks of states or bodies.
 *
 * @param parties one for 俄罗斯, two for 中俄 or 两国, six for 六国 of a China–Central Asia summit; never empty
 */
public record PartyMention(Span span, List<Party> parties, Form form) {

    public PartyMention {
        parties = List.copyOf(parties);
    }

    /** How a party is mentioned. */
    public enum Form {
        /** A state's name: 俄罗斯, 中华人民共和国. */
        STATE,
        /** A body's name: 上海合作组织, 欧盟. */
        BODY,
        /** A side: 中方, 俄方. */
        SIDE,
        /** One character for a state, alone or joined: 中 and 俄 of 中俄, 对华, 访美. */
        ABBREVIATION,
        /** A group whose members are known from the text or from the name: 中亚五国, 两国, 双方, 六国. */
        GROUP
    }
}
